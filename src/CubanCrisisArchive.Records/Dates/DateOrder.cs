namespace CubanCrisisArchive.Records.Dates;

/// <summary>How a date of bare numbers is meant where it can be read in two ways: <c>3/2/88</c>.</summary>
public enum DateOrder
{
    /// <summary>The order of the United States: March 2.</summary>
    MonthFirst,

    /// <summary>The order of most other countries: 3 February.</summary>
    DayFirst,
}
