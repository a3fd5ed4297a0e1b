namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>
/// What a form found: the numbers of a date, or of a range's two ends, as printed and not yet judged. At most numbers of a text no form
/// is found, hence lists that are made when something is put into them.
/// </summary>
internal sealed class DateMatch
{
    private const int Century = 1900;

    private List<int>? years;
    private List<int>? months;
    private List<int>? days;
    private List<int>? numbers;

    public IReadOnlyList<int> Years => years ?? [];

    public IReadOnlyList<int> Months => months ?? [];

    public IReadOnlyList<int> Days => days ?? [];

    /// <summary>Day and month, or month and day.</summary>
    public IReadOnlyList<int> Numbers => numbers ?? [];

    /// <summary>Whether the form itself puts the day first, as dates with full stops do.</summary>
    public bool IsDayFirst { get; private set; }

    /// <summary>The time that stands inside the date, as in a military date-time group.</summary>
    public ClockTime? Time { get; set; }

    /// <summary>Index of the token after the date.</summary>
    public int End { get; private set; }

    public void AddYear(int year) => (years ??= []).Add(year);

    public void AddShortYear(int year) => AddYear(Century + year);

    public void AddMonth(int month) => (months ??= []).Add(month);

    public void AddDay(int day) => (days ??= []).Add(day);

    public void AddNumber(int number) => (numbers ??= []).Add(number);

    public void AddNumberDayFirst(int number)
    {
        IsDayFirst = true;
        AddNumber(number);
    }

    public DateMatch EndingAt(int end)
    {
        End = end;
        return this;
    }
}
