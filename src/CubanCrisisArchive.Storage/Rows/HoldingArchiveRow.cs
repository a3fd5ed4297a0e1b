using CubanCrisisArchive.Records.Authorities;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A holding archive as a collection's citations print it, with the authority record that knows it by that name.</summary>
internal sealed record HoldingArchiveRow(string Printed, AuthorityId? AuthorityId, string? Name, long Records);
