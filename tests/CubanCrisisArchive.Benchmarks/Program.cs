using System.Globalization;
using CubanCrisisArchive.Benchmarks.Hostile;
using CubanCrisisArchive.Benchmarks.Relevance;
using CubanCrisisArchive.Benchmarks.Speed;
using CubanCrisisArchive.Storage;

// What the search can do, measured. The folder holds transcripts such as the volumes of Foreign Relations of the United States in TEI.
SqliteLibrary.Use(null);
switch (args)
{
    case ["speed", var folder, .. var rest]:
        return await SpeedRun.RunAsync(folder, rest);
    case ["relevance", var folder, .. var rest]:
        return await RelevanceRun.RunAsync(folder, rest);
    case ["hostile", var database, .. var rest]:
        return await HostileRun.RunAsync(database, rest is [var count] ? int.Parse(count, CultureInfo.InvariantCulture) : 10_000);
    case ["first", var database]:
        await FirstQuery.PrintAsync(database);
        return 0;
    default:
        await Console.Error.WriteLineAsync("""
            usage: dotnet run -c Release --project tests/CubanCrisisArchive.Benchmarks -- COMMAND
              speed FOLDER [WORK_FOLDER] [RECORDS...]   our search, plain FTS5 and Lucene (Java) on a made archive, in turn
              relevance FOLDER [--worst] [--kept] [WEIGHT=N...]   how well questions made of TEI volumes are answered, beside plain BM25
              hostile DATABASE [QUERIES]                queries that no one should type, 10,000 of them: none may fail or run over its time
              first DATABASE                            milliseconds to the first answer
            """);
        return 1;
}
