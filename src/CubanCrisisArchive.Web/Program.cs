using CubanCrisisArchive.Web.Commands;

// serve (the default), ingest, verify, search, stats: each a file in Commands. What the site is made of: ArchiveSite.
return await ArchiveCommandLine.RunAsync(args);
