// Measures the readers on a folder of real documents that is not part of the repository:
//   dotnet run --project tests/CubanCrisisArchive.Campaign -c Release -- FOLDER
// FOLDER holds frus-tei/, dfat/, ocr/ and may hold more; each figure says how it is counted.
using CubanCrisisArchive.Campaign;

if (args is not [var folder, ..] || !Directory.Exists(folder))
{
    await Console.Error.WriteLineAsync("usage: CubanCrisisArchive.Campaign FOLDER [all|coverage|tei|flattened|ocr|ingest]");
    return 2;
}

var wanted = args.Length > 1 ? args[1] : "all";
if (wanted is "all" or "coverage")
{
    CoverageCampaign.Run(folder);
}

if (wanted is "all" or "tei")
{
    TeiCampaign.Run(folder);
}

if (wanted is "all" or "flattened")
{
    FlattenedCampaign.Run(folder);
}

if (wanted is "all" or "ocr")
{
    OcrCampaign.Run(folder, Console.Out);
}

if (wanted is "all" or "ingest")
{
    await IngestCampaign.RunAsync(folder);
}

return 0;
