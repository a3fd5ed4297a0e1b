using System.Globalization;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Search.Querying;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace CubanCrisisArchive.Web.Pages.Search;

/// <summary>What was filled into the form, and the query it makes. What a field holds is written so that it can only mean what the field says.</summary>
public sealed record AdvancedQuery
{
    public const int DefaultDistance = 5;

    public string? All { get; init; }

    public string? Phrase { get; init; }

    public string? Any { get; init; }

    public string? None { get; init; }

    public string? Exact { get; init; }

    public string? Near { get; init; }

    public string? With { get; init; }

    public int? Distance { get; init; }

    /// <summary>Whether the two must stand in this order.</summary>
    public bool Ordered { get; init; }

    public string? Title { get; init; }

    public string? Person { get; init; }

    public string? Speaker { get; init; }

    public string? Place { get; init; }

    public string? Kind { get; init; }

    public string? Collection { get; init; }

    public string? Language { get; init; }

    public string? Marking { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    [BindNever]
    public IReadOnlyList<string> Zones { get; init; } = [];

    /// <summary>The query in the language; empty where nothing was filled in.</summary>
    public string Text
    {
        get
        {
            string?[] parts =
            [
                Tidy(All),
                Quoted(Phrase),
                AnyOf(Words(Any)),
                Words(Exact) is { Length: > 0 } exact ? string.Join(' ', exact.Select(word => $"={word}")) : null,
                NearText(),
                Field(SearchField.Title, Title),
                Field(SearchField.Person, Person),
                Field(SearchField.Speaker, Speaker),
                Field(SearchField.Place, Place),
                Field(SearchField.Kind, Kind),
                Field(SearchField.Collection, Collection),
                Field(SearchField.Language, Language),
                Field(SearchField.Marking, Marking),
                Tidy(From) is null && Tidy(To) is null ? null : $"{IndexFields.Date}:{Tidy(From)}..{Tidy(To)}",
                .. Zones.Where(IndexFields.Zones.ContainsKey).Select(zone => $"{IndexFields.In}:{zone}"),
                Words(None) is { Length: > 0 } none ? string.Join(' ', none.Select(word => $"-{word}")) : null,
            ];
            return string.Join(' ', parts.Where(part => !string.IsNullOrEmpty(part)));
        }
    }

    private string? NearText()
    {
        if (Quoted(Near) is not { } first || Quoted(With) is not { } second)
        {
            return Quoted(Near) ?? Quoted(With);
        }

        return string.Create(CultureInfo.InvariantCulture, $"({first} {(Ordered ? "PRE" : "NEAR")}/{Math.Max(0, Distance ?? DefaultDistance)} {second})");
    }

    private static string? AnyOf(string[] words) => words.Length > 1 ? $"({string.Join(" OR ", words)})" : words.FirstOrDefault();

    private static string? Field(SearchField field, string? value) => Quoted(value) is { } quoted ? $"{IndexFields.NameOf(field)}:{quoted}" : null;

    /// <summary>Words apart, phrases whole; what stands in a field of words is no operator.</summary>
    private static string[] Words(string? text) =>
        Tidy(text) is { } known ? [.. known.Split(' ').Select(word => word.Trim('"', '(', ')', '=', '-', '+', ':')).Where(word => word.Length > 0)] : [];

    private static string? Quoted(string? text) => Tidy(text?.Replace('"', ' ')) is { } known ? $"\"{known}\"" : null;

    private static string? Tidy(string? text) => WhiteSpace.Collapse(text ?? string.Empty) is { Length: > 0 } known ? known : null;
}
