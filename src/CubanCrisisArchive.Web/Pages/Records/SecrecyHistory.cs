using CubanCrisisArchive.Records.Apparatus;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Web.Pages.Records;

/// <summary>A step of a document's way into the open.</summary>
/// <param name="YearsAfter">How many years after the document's own date, where both days are told.</param>
/// <param name="Review">What the stamp of a review says; null for the writing itself.</param>
public sealed record SecrecyStep(ArchivalDate Date, int? YearsAfter, ApparatusItem? Review);

/// <summary>How a document was kept secret and let out: its own date, then every review that left a stamp, in the order of time.</summary>
public static class SecrecyHistory
{
    /// <summary>The steps; none where no review is known.</summary>
    public static IReadOnlyList<SecrecyStep> Of(ArchivalRecord record)
    {
        var reviews = record.Apparatus.Where(item => item.Review is not null).OrderBy(item => item.Review!.Date.Earliest).ToList();
        return reviews.Count == 0
            ? []
            : [new SecrecyStep(record.Date, null, null), .. reviews.Select(item => new SecrecyStep(item.Review!.Date, YearsBetween(record.Date, item.Review.Date), item))];
    }

    /// <summary>Whole years, as an anniversary counts them.</summary>
    private static int? YearsBetween(ArchivalDate written, ArchivalDate reviewed)
    {
        if (written.Earliest is not { } from || reviewed.Earliest is not { } to || to < from)
        {
            return null;
        }

        var years = to.Year - from.Year;
        return to < from.AddYears(years) ? years - 1 : years;
    }
}
