namespace CubanCrisisArchive.Records.Dates.InText;

/// <summary>By what reasoning words in a text were taken for a date.</summary>
public enum TextDateRule
{
    /// <summary>The words state day, month and year, or month and year.</summary>
    Stated,

    /// <summary>The words state day and month; the year is the one that brings them nearest to the document's own date, where no other is likely.</summary>
    YearOfDocument,

    /// <summary>The words count from the day of the conversation (<c>yesterday</c>, <c>10 days ago</c>).</summary>
    CountedFromDocument,

    /// <summary>The words name a weekday: the last such day before the conversation.</summary>
    LastWeekday,

    /// <summary>The words point to a day that cannot be told: no anchor is certain.</summary>
    Unknown,
}

/// <summary>Words in a paragraph that name a day, and the day they mean.</summary>
/// <param name="Paragraph">Id of the paragraph.</param>
/// <param name="Start">Offset into its reading text.</param>
/// <param name="Length">Length in the reading text.</param>
/// <param name="Date">What the words mean; its earliest day is null where <paramref name="Rule"/> is unknown.</param>
/// <param name="Anchor">The day counted from, or null where the words need none or none is certain.</param>
public sealed record TextDate(string Paragraph, int Start, int Length, ArchivalDate Date, TextDateRule Rule, DateOnly? Anchor);
