using CubanCrisisArchive.Records.Dates.Reading;

namespace CubanCrisisArchive.Records.Dates;

/// <summary>Reads a text that is a date and nothing else, as a dateline or the field of a form prints it.</summary>
public static class DateParser
{
    /// <summary>
    /// The date that the whole of <paramref name="text"/> states, with its time of day if it has one; null where it is no
    /// date. A date that cannot be (<c>February 30, 1962</c>) keeps what can be true of it and is doubtful; years of two
    /// digits are of the twentieth century; square brackets make a date inferred, <c>circa</c> and <c>?</c> make it doubtful.
    /// </summary>
    /// <param name="order">How bare numbers are meant where they can be read in two ways.</param>
    public static ArchivalDate? Parse(string text, DateOrder order = DateOrder.MonthFirst) =>
        WholeDate.Read(text, order);
}
