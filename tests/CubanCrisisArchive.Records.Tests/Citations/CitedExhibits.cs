using CubanCrisisArchive.Records.Citations.Styles;
using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Description;

namespace CubanCrisisArchive.Records.Tests.Citations;

/// <summary>Items to cite: a Soviet telegram in translation, an American memorandum, and the odd ones.</summary>
internal static class CitedExhibits
{
    public static CitedItem Telegram { get; } = new()
    {
        Key = "wilson-112634",
        Title = "Telegram from Soviet Deputy Foreign Minister Kuznetsov and Ambassador to the UN Zorin to USSR Foreign Ministry (1)",
        IsDescriptive = true,
        Kind = DocumentKind.Telegram,
        Date = ArchivalDate.OnDay("October 30, 1962", new DateOnly(1962, 10, 30)),
        Authors = [new CitedName("Kuznetsov", "Vasily Vasilyevich"), new CitedName("Zorin", "Valerian Aleksandrovich")],
        Recipients = [new CitedName("USSR Foreign Ministry", null)],
        Translator = new CitedName("Henriksen", "John"),
        Holder = "Archive of Foreign Policy, Russian Federation (AVP RF)",
        HolderPlace = "Moscow",
        Copy = "copy obtained by NHK, and on file at National Security Archive, Washington, D.C.",
        Host = "Wilson Center Digital Archive",
        HostNumber = "112634",
        HostAddress = "https://given.example/document/112634",
        Permalink = "https://archive.example/records/wilson-112634",
        AsGiven = "\"Telegram\", October 30, 1962, Wilson Center Digital Archive",
        Language = "en",
    };

    public static CitedItem Memorandum { get; } = new()
    {
        Key = "nsarchive-01117",
        Title = "Memorandum of conversation, Soviet Mission, NY, 8 November 1962: Cuba",
        IsDescriptive = true,
        Kind = DocumentKind.MemorandumOfConversation,
        Date = ArchivalDate.OnDay("Nov. 8, 1962", new DateOnly(1962, 11, 8)),
        Authors = [new CitedName("Akalovsky", "Alexander")],
        Holder = "National Security Archive",
        Location = "no. 01117",
        Permalink = "https://archive.example/records/nsarchive-01117",
        Language = "en",
    };

    /// <summary>A paper with a name of its own, of which nothing else is known.</summary>
    public static CitedItem Paper { get; } = new()
    {
        Key = "paper",
        Title = "Major Consequences of Certain Courses of Action on Cuba",
        IsDescriptive = false,
        Kind = DocumentKind.IntelligenceEstimate,
        Date = ArchivalDate.Undated,
        Permalink = "https://archive.example/records/paper",
    };

    public static ArchivalDate From(DateOnly first, DateOnly last) => new("a span", first, last, DatePrecision.Range, DateCertainty.Stated);
}
