using System.Globalization;
using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Fts5;

/// <summary>What must be true of a passage or of its record.</summary>
internal abstract record RowPredicate
{
    /// <summary>True of every passage.</summary>
    public static readonly RowPredicate Always = new AllPredicate([]);

    /// <summary>True of none.</summary>
    public static readonly RowPredicate Never = new AnyPredicate([]);
}

/// <summary>Words must stand in the passage's text.</summary>
internal abstract record WordsPredicate : RowPredicate
{
    /// <summary>As an FTS5 expression.</summary>
    public abstract string Match { get; }
}

/// <summary>The passage's text holds one of these.</summary>
internal sealed record PhrasesPredicate(IReadOnlyList<IndexPhrase> Phrases) : WordsPredicate
{
    public override string Match => string.Join(" OR ", Phrases);
}

/// <summary>The phrases of one of the ways stand near each other in the passage's text.</summary>
/// <param name="Ways">Each with the same number of phrases.</param>
/// <param name="Distance">Words that may stand between the first and the last.</param>
internal sealed record NearPredicate(IReadOnlyList<IReadOnlyList<IndexPhrase>> Ways, int Distance, bool IsOrdered) : WordsPredicate
{
    /// <summary>Phrases of a way.</summary>
    public int Size => Ways[0].Count;

    /// <summary>FTS5 knows nothing of order.</summary>
    public override string Match =>
        string.Join(" OR ", Ways.Select(way => string.Create(CultureInfo.InvariantCulture, $"NEAR({string.Join(' ', way)}, {Distance})")));
}

/// <summary>The title of the passage's record has what is asked of a passage.</summary>
internal sealed record TitlePredicate(RowPredicate Title) : RowPredicate;

/// <summary>The passage's record has one of these labels.</summary>
internal sealed record LabelPredicate(IReadOnlyList<long> Labels) : RowPredicate;

/// <summary>The passage is spoken by one of these.</summary>
internal sealed record SpeakerPredicate(IReadOnlyList<long> Labels) : RowPredicate;

/// <summary>The passage's record may be of one of these days, both ends included.</summary>
/// <param name="IsWithin">Whether its whole date must lie there.</param>
internal sealed record DayPredicate(int? From, int? To, bool IsWithin = false) : RowPredicate;

/// <summary>The passage's record has no date.</summary>
internal sealed record UndatedPredicate : RowPredicate;

/// <summary>The passage's text matches an FTS5 expression and holds these words to the letter.</summary>
internal sealed record LiteralPredicate(string Match, string Text) : RowPredicate;

/// <summary>The passage is of that record.</summary>
internal sealed record RecordPredicate(RecordId Record) : RowPredicate;

/// <summary>The passage stands there.</summary>
internal sealed record ZonePredicate(SearchZone Zone) : RowPredicate;

internal sealed record AllPredicate(IReadOnlyList<RowPredicate> Parts) : RowPredicate;

internal sealed record AnyPredicate(IReadOnlyList<RowPredicate> Parts) : RowPredicate;

internal sealed record NotPredicate(RowPredicate Part) : RowPredicate;
