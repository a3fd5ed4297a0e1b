using System.Collections.Immutable;

namespace CubanCrisisArchive.Records.Citations.Styles;

/// <summary>Every style in which the archive prints citations, in the order in which pages show them.</summary>
public static class CitationStyles
{
    /// <summary>What citations call this archive.</summary>
    public const string ThisArchive = "Cuban Crisis Archive";

    public static readonly CitationStyle ChicagoNote = new("chicago-note", "Chicago, note", ChicagoStyle.Note);
    public static readonly CitationStyle ChicagoBibliography = new("chicago-bibliography", "Chicago, bibliography", ChicagoStyle.Bibliography);
    public static readonly CitationStyle Mla = new("mla", "MLA 9, works cited", MlaStyle.WorksCited);
    public static readonly CitationStyle MlaInText = new("mla-in-text", "MLA 9, in the text", MlaStyle.InText);
    public static readonly CitationStyle Apa = new("apa", "APA 7, reference list", ApaStyle.Reference);
    public static readonly CitationStyle ApaInText = new("apa-in-text", "APA 7, in the text", ApaStyle.InText);

    /// <summary>Turabian's manual cites archival papers as Chicago does; it has its own names so that students find it.</summary>
    public static readonly CitationStyle TurabianNote = new("turabian-note", "Turabian 9, note", ChicagoStyle.Note);
    public static readonly CitationStyle TurabianBibliography = new("turabian-bibliography", "Turabian 9, bibliography", ChicagoStyle.Bibliography);

    public static ImmutableArray<CitationStyle> All { get; } =
        [ChicagoNote, ChicagoBibliography, Mla, MlaInText, Apa, ApaInText, TurabianNote, TurabianBibliography];
}
