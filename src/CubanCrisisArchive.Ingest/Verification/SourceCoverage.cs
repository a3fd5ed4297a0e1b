using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts;

namespace CubanCrisisArchive.Ingest.Verification;

/// <summary>Counts how often each character of a source is claimed by a part.</summary>
internal static class SourceCoverage
{
    /// <summary>The coverage of a source, and one fault for each stretch that no part claims or that several do.</summary>
    public static (long Characters, long Accounted, IReadOnlyList<VerificationFault> Faults) Of(SourceText source, IReadOnlyList<SourcePart> parts)
    {
        var faults = new List<VerificationFault>();
        var claims = new int[source.Length];
        foreach (var part in parts)
        {
            if (part.Span.Start < 0 || part.Span.Length < 0 || part.Span.End > source.Length)
            {
                faults.Add(new VerificationFault(source.Path, null, $"The part {part.Name} lies outside the file."));
                continue;
            }

            for (var i = part.Span.Start; i < part.Span.End; i++)
            {
                claims[i]++;
            }
        }

        var characters = 0L;
        var accounted = 0L;
        var previous = 1;
        for (var i = 0; i < source.Length; i++)
        {
            if (char.IsWhiteSpace(source.Content[i]))
            {
                continue;
            }

            characters++;
            accounted += claims[i] == 1 ? 1 : 0;
            if (claims[i] != 1 && claims[i] != previous)
            {
                var what = claims[i] == 0 ? "Text that belongs to no part begins here." : "Text that several parts claim begins here.";
                faults.Add(new VerificationFault(source.Path, source.LineAt(i), what));
            }

            previous = claims[i];
        }

        return (characters, accounted, faults);
    }
}
