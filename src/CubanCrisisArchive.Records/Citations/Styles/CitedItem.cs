using System.Globalization;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>
/// What every style and format of citation is written from: one item, described once. Null and empty mean that the record does
/// not tell; writers leave such parts out.
/// </summary>
public sealed record CitedItem
{
    /// <summary>Stable key: the record's id; with <c>-p12</c> for its twelfth paragraph.</summary>
    public required string Key { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether the title says what the item is rather than what it is called; such titles bear no quotation marks.</summary>
    public required bool IsDescriptive { get; init; }

    public required DocumentKind Kind { get; init; }

    public required ArchivalDate Date { get; init; }

    /// <summary>Senders and authors; where none are known, the drafter.</summary>
    public IReadOnlyList<CitedName> Authors { get; init; } = [];

    public IReadOnlyList<CitedName> Recipients { get; init; } = [];

    public CitedName? Translator { get; init; }

    /// <summary>Where it stands in its repository: <c>no. 01117</c>.</summary>
    public string? Location { get; init; }

    /// <summary>The repository, without its place.</summary>
    public string? Holder { get; init; }

    /// <summary>The repository's place, where the record states it.</summary>
    public string? HolderPlace { get; init; }

    /// <summary>How the copy that was published came: <c>copy obtained by NHK, …</c>.</summary>
    public string? Copy { get; init; }

    /// <summary>Who published it: <c>Wilson Center Digital Archive</c>.</summary>
    public string? Host { get; init; }

    /// <summary>The publisher's number for it.</summary>
    public string? HostNumber { get; init; }

    /// <summary>The publisher's address for it as the source gives it: never the canonical one.</summary>
    public string? HostAddress { get; init; }

    /// <summary>This archive's lasting address of the item.</summary>
    public required string Permalink { get; init; }

    /// <summary>Number of the paragraph cited, or null for the whole.</summary>
    public int? Paragraph { get; init; }

    /// <summary>The citation as the source gives it, or null where it gives none.</summary>
    public string? AsGiven { get; init; }

    public string? Summary { get; init; }

    /// <summary>BCP 47 tag of the text's language.</summary>
    public string? Language { get; init; }

    /// <summary>The standard statement of the rights in it.</summary>
    public RightsStatement? Rights { get; init; }

    /// <summary>Repository and place as one: <c>AVP RF, Moscow</c>.</summary>
    public string? HolderAndPlace => Holder is null ? null : Joined.With(", ", Holder, HolderPlace);

    /// <summary>Publisher, number and address as the source gives them.</summary>
    public string? HostWords => Joined.With(
        ", ",
        Host,
        Host is null || HostNumber is null ? null : $"no. {HostNumber}",
        HostAddress is null ? null : $"{HostAddress} (address as given in the source)");

    /// <summary>The statement of rights in words, with its address.</summary>
    public string? RightsWords => Rights is null ? null : $"{Rights.Label} ({Rights.Uri})";

    /// <summary>The same item, one paragraph of it.</summary>
    /// <param name="number">Null for a heading or signature, which bear no number.</param>
    /// <param name="permalink">The paragraph's own lasting address.</param>
    public CitedItem AtParagraph(int? number, string permalink) => this with
    {
        Key = number is null ? Key : string.Create(CultureInfo.InvariantCulture, $"{Key}-p{number}"),
        Paragraph = number,
        Permalink = permalink,
    };
}
