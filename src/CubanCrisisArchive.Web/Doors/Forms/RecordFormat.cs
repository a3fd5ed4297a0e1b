namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>What a form of a record is to programs that follow FAIR Signposting.</summary>
internal enum FormatUse
{
    /// <summary>The document itself (<c>item</c>).</summary>
    Content,

    /// <summary>What is known of it (<c>describedby</c>).</summary>
    Description,
}

/// <summary>A form in which a record can be had, other than its page.</summary>
/// <param name="Suffix">What its address adds to the record's, with the dot.</param>
/// <param name="MediaTypes">Its own first; then others by which it is asked for.</param>
/// <param name="Name">For people: <c>TEI</c>.</param>
/// <param name="What">What one gets, in a few words.</param>
/// <param name="WriteAsync">Writes a record to a stream, in pieces where it is long.</param>
internal sealed record RecordFormat(
    string Suffix,
    IReadOnlyList<string> MediaTypes,
    string Name,
    string What,
    FormatUse Use,
    Func<DescribedRecord, Stream, CancellationToken, Task> WriteAsync)
{
    /// <summary>As an answer declares it.</summary>
    public string MediaType => MediaTypes[0];

    /// <summary>Where a record is to be had in this form.</summary>
    public string AddressOf(DescribedRecord record) => record.Address + Suffix;
}
