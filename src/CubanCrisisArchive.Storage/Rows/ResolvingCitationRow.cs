using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Storage.Rows;

/// <summary>A citation with the id of the record that it stands in.</summary>
internal class ResolvingCitationRow : TextCitationRow
{
    public RecordId RecordId { get; set; }
}
