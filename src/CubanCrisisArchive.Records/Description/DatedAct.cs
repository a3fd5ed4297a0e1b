using CubanCrisisArchive.Records.Dates;
using CubanCrisisArchive.Records.Text;

namespace CubanCrisisArchive.Records.Description;

/// <summary>What was done on a date other than the document's own.</summary>
public enum DatedActKind
{
    Meeting,
    Drafted,
    Signed,
    Sent,
    Received,
    Reviewed,
    Released,
    Published,

    /// <summary>The date under which a finding aid lists the document.</summary>
    FindingAid,
}

/// <summary>A dated act: <c>1.XI.62 V. KUZNETSOV</c> (signed), <c>DATE 3/2/88</c> (reviewed).</summary>
public sealed record DatedAct(DatedActKind Kind, ArchivalDate Date, TextSpan? Span);
