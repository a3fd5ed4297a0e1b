namespace CubanCrisisArchive.Records.Dates.Reading;

/// <summary>What a part of a form stands for; how each is written is told in <see cref="DateForms"/>.</summary>
internal enum DateFormPartKind : byte
{
    Month,
    RomanMonth,
    Day,
    MonthNumber,
    DayOrMonth,
    DayOrMonthDayFirst,
    FullYear,
    Year,
    DateTimeGroup,
    Weekday,
    RangeSign,
    Apostrophe,
    Dash,
    Sign,
    Word,
}

/// <summary>A part of a form.</summary>
/// <param name="Words">As it is written in the form: the sign or word itself where the part is one.</param>
/// <param name="MayMiss">Whether dates of the form may lack it.</param>
internal readonly record struct DateFormPart(DateFormPartKind Kind, string Words, bool MayMiss)
{
    public static DateFormPart Of(string written)
    {
        var mayMiss = written.Length > 1 && written[^1] == '?';
        var words = mayMiss ? written[..^1] : written;
        return new DateFormPart(KindOf(words), words, mayMiss);
    }

    private static DateFormPartKind KindOf(string words) => words switch
    {
        "MONTH" => DateFormPartKind.Month,
        "ROMAN" => DateFormPartKind.RomanMonth,
        "D" => DateFormPartKind.Day,
        "M" => DateFormPartKind.MonthNumber,
        "A" or "B" => DateFormPartKind.DayOrMonth,
        "d" or "m" => DateFormPartKind.DayOrMonthDayFirst,
        "YYYY" => DateFormPartKind.FullYear,
        "YY" => DateFormPartKind.Year,
        "DHHMM" => DateFormPartKind.DateTimeGroup,
        "WEEKDAY" => DateFormPartKind.Weekday,
        "~" => DateFormPartKind.RangeSign,
        "'" => DateFormPartKind.Apostrophe,
        "-" => DateFormPartKind.Dash,
        [var sign] when !char.IsLetter(sign) => DateFormPartKind.Sign,
        _ => DateFormPartKind.Word,
    };
}
