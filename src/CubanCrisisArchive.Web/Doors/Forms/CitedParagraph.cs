using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Doors.Forms;

/// <summary>Finds the paragraph that a request names.</summary>
internal static class CitedParagraph
{
    /// <param name="named">A paragraph's number, or its id with the mark of its text: <c>12</c>, <c>12-9f3a01bc</c>.</param>
    public static Paragraph? Find(ArchivalRecord record, string named) => record.Paragraphs.FirstOrDefault(paragraph =>
        paragraph.Id == named || (paragraph.Number is not null && paragraph.Id.StartsWith($"{named}-", StringComparison.Ordinal)));
}
