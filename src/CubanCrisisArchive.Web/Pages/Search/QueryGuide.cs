using System.Collections.Immutable;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>The query language, construct by construct, as the help page tells it.</summary>
/// <param name="Written">How it is written.</param>
/// <param name="Means">What it finds.</param>
/// <param name="Example">A query that can be tried.</param>
public sealed record QueryConstruct(string Written, string Means, string Example);

/// <summary>Constructs that belong together.</summary>
public sealed record QueryTopic(string Name, params IReadOnlyList<QueryConstruct> Constructs);

public static class QueryGuide
{
    public static ImmutableArray<QueryTopic> Topics { get; } =
    [
        new(
            "Words",
            new("word word", "Paragraphs that hold all the words, each in any grammatical form and in the spellings known here. The page names the spellings.", "Soviet ships"),
            new("\"a phrase\"", "The words one after the other, across page breaks too.", "\"exact positions of the Soviet ships\""),
            new("=word  =\"a phrase\"", "Exactly this form: no other endings, no other spellings. Capitals and accents do not matter.", "=negotiations"),
            new("==Word  ==\"A Phrase\"", "To the letter: capitals and accents matter too.", "==Government"),
            new("a OR b", "Either. Words side by side bind more tightly than OR; parentheses say otherwise.", "quarantine OR blockade"),
            new("-word  NOT word", "Not this word.", "missiles -Turkey"),
            new("( … )", "What belongs together.", "(inspection OR verification) missiles")),
        new(
            "Nearness",
            new("a NEAR/5 b", "Both, with at most five words between them, in either order. Several can be chained; without a number it is ten.", "Soviet NEAR/5 ships"),
            new("a PRE/5 b", "The same, in this order.", "exact PRE/5 ships")),
        new(
            "Letters left open",
            new("Kuz*", "Words that begin so.", "Kuz*"),
            new("*slav*", "Words that have it in them.", "*slav*"),
            new("Kh?shchev", "? stands for one letter within a word, * for any number.", "Kuzne?sov"),
            new("word~1  word~2", "Words that differ by one letter, or by two: misreadings and misprints.", "Zorin~1")),
        new(
            "The record",
            new("title:", "Words of its title.", "title:telegram"),
            new("person:", "Anyone who takes part, speaks or is named, under any of his names.", "person:Zorin"),
            new("participant:", "Anyone who takes part.", "participant:Stevenson"),
            new("speaker:", "Whose words a paragraph reports.", "speaker:Kuznetsov"),
            new("place:", "Where it happened, was sent from or to, or a place named.", "place:\"New York\""),
            new("kind:", "The kind of document.", "kind:telegram"),
            new("collection:", "The collection.", "collection:nsarchive"),
            new("language:", "Language of the original or of this text.", "language:Russian"),
            new("marking:", "A classification marking on it.", "marking:secret"),
            new("cites:", "A document that it refers to: its id or words of its name.", "cites:charter"),
            new("record:", "One record, by its id.", "record:wilson-111988 missiles"),
            new("field:=\"value\"", "The whole value and nothing else.", "kind:=telegram"),
            new("field:==key", "The value with this key: one person among others of his name. Keys stand in the addresses of people and of chosen facets.", "person:==zorin-valerian")),
        new(
            "Dates",
            new("date:", "A day, month, year, or a stretch of them. A record that may be of one of the days is found.", "date:1962-10-27..1962-11"),
            new("before:  after:", "Dated before or after.", "after:1962-11-01"),
            new("date:=", "Dated wholly within.", "date:=1962-11"),
            new("date:none", "Records whose date cannot be told.", "date:none"),
            new("27 October 1962", "A date typed plainly meets paragraphs that write it and records of that day; the page says so.", "29 October 1962")),
        new(
            "Where the words stand",
            new("in:text  in:title  in:summary", "The document’s own text; the title; the archivist’s summary.", "in:summary Kuznetsov"),
            new("in:inserted  in:struck", "Written in or struck out by the drafter.", "in:struck Kuznetsov"),
            new("in:note", "Notes, markings and stamps.", "in:note secret")),
    ];
}
