using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage;

/// <summary>A record and the file that it was read from.</summary>
public sealed record StoredRecord(ArchivalRecord Record, SourceFile Source);
