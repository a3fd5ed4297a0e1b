namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>What a form found: the numbers of a date, or of a range's two ends, as printed and not yet judged.</summary>
internal sealed class DateMatch
{
    private const int Century = 1900;

    public List<int> Years { get; } = [];

    public List<int> Months { get; } = [];

    public List<int> Days { get; } = [];

    /// <summary>Day and month, or month and day.</summary>
    public List<int> Numbers { get; } = [];

    /// <summary>Whether the form itself puts the day first, as dates with full stops do.</summary>
    public bool IsDayFirst { get; private set; }

    /// <summary>The time that stands inside the date, as in a military date-time group.</summary>
    public ClockTime? Time { get; set; }

    /// <summary>Index of the token after the date.</summary>
    public int End { get; private set; }

    public void AddYear(int year) => Years.Add(year);

    public void AddShortYear(int year) => Years.Add(Century + year);

    public void AddMonth(int month) => Months.Add(month);

    public void AddDay(int day) => Days.Add(day);

    public void AddNumber(int number) => Numbers.Add(number);

    public void AddNumberDayFirst(int number)
    {
        IsDayFirst = true;
        Numbers.Add(number);
    }

    public DateMatch EndingAt(int end)
    {
        End = end;
        return this;
    }
}
