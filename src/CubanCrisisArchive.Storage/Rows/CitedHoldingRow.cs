using CubanCrisisArchive.Records.Authorities;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A record that holds a cited document's text.</summary>
internal sealed class CitedHoldingRow
{
    public AuthorityId CitedDocumentId { get; set; }

    public RecordId RecordId { get; set; }
}
