namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>
/// What a form found: the numbers of a date, or of a range's two ends, as printed and not yet judged. One serves for all forms that are
/// tried on a text, for at most numbers no form is found.
/// </summary>
internal sealed class DateMatch
{
    public List<int> Years { get; } = [];

    public List<int> Months { get; } = [];

    public List<int> Days { get; } = [];

    /// <summary>Day and month, or month and day.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Whether the form itself puts the day first, as dates with full stops do.</summary>
    public bool IsDayFirst { get; set; }

    /// <summary>The time that stands inside the date, as in a military date-time group.</summary>
    public ClockTime? Time { get; set; }

    /// <summary>Index of the token after the date.</summary>
    public int End { get; set; }

    /// <summary>Forgets what a form has found, before the next is tried.</summary>
    public void Clear()
    {
        Years.Clear();
        Months.Clear();
        Days.Clear();
        Numbers.Clear();
        IsDayFirst = false;
        Time = null;
    }
}
