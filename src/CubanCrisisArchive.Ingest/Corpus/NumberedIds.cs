using System.Globalization;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Ingest.Corpus;

/// <summary>Ids that end in a number, for names that nothing else tells apart.</summary>
internal static class NumberedIds
{
    /// <summary>Room left at an id's end for the number, so that names too long for an id still differ.</summary>
    private const int RoomForNumber = 12;

    /// <summary><c>name-2</c>, <c>name-3</c> and so on without end.</summary>
    public static IEnumerable<RecordId> Of(string name)
    {
        var shortened = name[..Math.Min(name.Length, RecordId.MaxLength - RoomForNumber)];
        return Enumerable.InfiniteSequence(2, 1)
            .Select(number => RecordId.FromStem(shortened, number.ToString(CultureInfo.InvariantCulture)));
    }
}
