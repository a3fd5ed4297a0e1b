using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Web.Packets;

/// <summary>How what a packet names stands in the archive today.</summary>
internal enum PacketState
{
    /// <summary>As it was chosen.</summary>
    Held,

    /// <summary>The same words, under another number.</summary>
    Moved,

    /// <summary>The record is held, but no longer these words.</summary>
    Changed,

    /// <summary>The record has been removed.</summary>
    Removed,

    /// <summary>Neither is nor ever was here.</summary>
    Unknown,
}

/// <summary>An item of a packet with what the archive holds of it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Record">Null where the record is not held.</param>
/// <param name="Paragraphs">What is quoted: all of a record, or one paragraph; none where it is not held as chosen.</param>
internal sealed record PacketEntry(
    int Number, PacketItem Item, PacketState State, ArchivalRecord? Record, IReadOnlyList<Paragraph> Paragraphs)
{
    /// <summary>The citation in Chicago's form for notes, or null where there is nothing to cite.</summary>
    public string? Citation { get; init; }

    public string? Title => Record?.Title.Text;

    /// <summary>The paragraph quoted, where one was chosen and is held.</summary>
    public Paragraph? Paragraph => Item.Reference.Paragraph is not null && Paragraphs is [var only] ? only : null;

    /// <summary>Where the words quoted stand.</summary>
    public string Path => Paragraph is { } paragraph ? $"/records/{Item.Reference.Record}/p/{paragraph.Id}" : $"/records/{Item.Reference.Record}";

    /// <summary>What to say in the place of words that cannot be quoted, or null where all is as it was.</summary>
    public string? Trouble => State switch
    {
        PacketState.Changed => "This paragraph has changed since it was put into the packet. Its words then are not shown in the place of others; choose again from the document as it reads now.",
        PacketState.Removed => "This document has been removed from the archive.",
        PacketState.Unknown => "The archive holds nothing at this address, and never did: it may have been mistyped.",
        _ => null,
    };
}
