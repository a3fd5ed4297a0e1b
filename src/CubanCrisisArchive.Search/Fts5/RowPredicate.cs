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

/// <summary>The passage's text matches an FTS5 expression.</summary>
/// <param name="Ordered">Where set, the match is an OR of groups of that many phrases, and those of one group must stand in order within that many words.</param>
/// <param name="IsAlternatives">Whether the match is an OR of phrases and nothing else.</param>
internal sealed record MatchPredicate(string Match, (int Phrases, int Distance)? Ordered = null, bool IsAlternatives = false) : RowPredicate;

/// <summary>The title of the passage's record matches an FTS5 expression.</summary>
internal sealed record TitlePredicate(string Match) : RowPredicate;

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
