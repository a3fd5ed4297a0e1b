using CubanCrisisArchive.Benchmarks.Speed;
using CubanCrisisArchive.Storage;

// What the search can do, measured. The folder holds transcripts such as the volumes of Foreign Relations of the United States in TEI.
SqliteLibrary.Use(null);
switch (args)
{
    case ["speed", var folder, .. var rest]:
        return await SpeedRun.RunAsync(folder, rest);
    case ["first", var database]:
        await FirstQuery.PrintAsync(database);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            usage: dotnet run -c Release --project tests/CubanCrisisArchive.Benchmarks -- COMMAND
              speed FOLDER [WORK_FOLDER] [RECORDS...]   our search, plain FTS5 and Lucene (Java) on a made archive, in turn
              first DATABASE                            milliseconds to the first answer
            """);
        return 1;
}
