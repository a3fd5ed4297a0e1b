using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Search.Answering;

namespace CubanCrisisArchive.Search.Querying;

/// <summary>A part of a query as it was understood.</summary>
public abstract record QueryNode
{
    /// <summary>Written out in the query language.</summary>
    public sealed override string ToString() => QueryWriter.Write(this);
}

/// <summary>
/// A word: <c>negotiations</c>, in all its grammatical forms; <c>=negotiations</c>, just so; <c>==Dorticós</c>, to the letter,
/// capitals and accents too.
/// </summary>
/// <param name="Text">As typed, from its first letter to its last: <c>IL-28</c>, <c>U.N</c>.</param>
/// <param name="IsLiteral">To the letter; such a word is exact besides.</param>
public sealed record WordNode(string Text, bool IsExact = false, bool IsLiteral = false) : QueryNode;

/// <summary>
/// Words that stand one after the other: <c>"secretary of state"</c>; <c>="secretary of state"</c>, just so;
/// <c>=="Secretary of State"</c>, to the letter.
/// </summary>
public sealed record PhraseNode(string Text, bool IsExact = false, bool IsLiteral = false) : QueryNode;

/// <summary>A word with letters left open: <c>Kuz*</c>, <c>*slav*</c>, <c>Kh?shchev</c>.</summary>
public sealed record WildcardNode(string Pattern) : QueryNode;

/// <summary>A word and its misreadings: <c>Kruschev~2</c>.</summary>
/// <param name="Distance">Letters that may differ, 1 or 2.</param>
public sealed record FuzzyNode(string Text, int Distance) : QueryNode;

/// <summary>Words near each other: <c>Soviet NEAR/5 ships</c>; in this order: <c>Soviet PRE/5 ships</c>.</summary>
/// <param name="Terms">Words, phrases, wildcards or misreadings.</param>
/// <param name="Distance">Words that may stand between the first and the last.</param>
public sealed record NearNode(NodeList Terms, int Distance, bool IsOrdered) : QueryNode;

/// <summary>All of these.</summary>
public sealed record AndNode(NodeList Parts) : QueryNode;

/// <summary>Any of these.</summary>
public sealed record OrNode(NodeList Parts) : QueryNode;

/// <summary>Not this.</summary>
public sealed record NotNode(QueryNode Part) : QueryNode;

/// <summary>What the record says of itself: <c>person:Zorin</c>, <c>kind:telegram</c>, <c>title:"U Thant"</c>.</summary>
/// <param name="IsExact">Whether it is the whole value: <c>place:="New York"</c>.</param>
/// <param name="IsKey">Whether it is the key that tells the value from others of its name: <c>person:==zorin-valerian</c>.</param>
public sealed record FieldNode(SearchField Field, string Value, bool IsExact = false, bool IsKey = false) : QueryNode;

/// <summary>A record dated between two days, both included: <c>date:1962-10-27..1962-11</c>. Null leaves that end open.</summary>
/// <param name="IsWithin">Whether its whole date must lie there: <c>date:=1962-10</c>; else a record that may be of one of the days is meant too.</param>
public sealed record DateNode(DateOnly? From, DateOnly? To, bool IsWithin = false) : QueryNode;

/// <summary>A record whose date cannot be told: <c>date:none</c>.</summary>
public sealed record UndatedNode : QueryNode;

/// <summary>That record: <c>record:wilson-111988</c>.</summary>
public sealed record RecordNode(RecordId Record) : QueryNode;

/// <summary>A date typed plainly: met by the words, and by records of that date.</summary>
public sealed record PlainDateNode(string Text, DateOnly From, DateOnly To) : QueryNode;

/// <summary>Where the words must stand: <c>in:struck</c>.</summary>
public sealed record ZoneNode(SearchZone Zone) : QueryNode;
