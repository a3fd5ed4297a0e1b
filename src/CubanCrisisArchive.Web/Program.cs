using CubanCrisisArchive.Web.Commands;

return await ArchiveCommandLine.RunAsync(args);
