using System.Collections.Immutable;
using CubanCrisisArchive.Records.Dates.InText;
using CubanCrisisArchive.Records.Diagnostics;
using CubanCrisisArchive.Records.Text;
using CubanCrisisArchive.Records.Transcripts.FrontMatter;
using CubanCrisisArchive.Records.Transcripts.Memoranda;
using CubanCrisisArchive.Records.Transcripts.PlainText;
using CubanCrisisArchive.Records.Transcripts.Scans;
using CubanCrisisArchive.Records.Transcripts.Speakers;
using CubanCrisisArchive.Records.Transcripts.Tei;
using CubanCrisisArchive.Records.Transcripts.WilsonCenter;

namespace CubanCrisisArchive.Records.Transcripts;

/// <summary>The families of sources that the archive reads, most specific first; the first that recognises a text reads it.</summary>
public static class TranscriptFamilies
{
    public static ImmutableArray<ITranscriptFamily> All { get; } =
    [
        new TeiVolumeFamily(),
        new FrontMatterDocument(),
        new WilsonCenterTranscript(),
        new StampedMemorandum(),
        new ScannedRecord(),
        new PlainTextDocument(),
    ];

    /// <summary>Reads a source by the family it belongs to; a source of no known family is refused with a diagnostic.</summary>
    public static ReadFile Read(SourceText source, FileContext context)
    {
        if (source.Content.AsSpan().IsWhiteSpace())
        {
            return Refused(Diagnostic.OfFile(DiagnosticCodes.Empty, source.Path, "The file is empty; put a transcript into it or remove it."));
        }

        var family = All.FirstOrDefault(candidate => candidate.Recognises(source));
        var isPage = family switch
        {
            null or PlainTextDocument => PageFile.Is(source),
            ScannedRecord => PageFile.HasRunningHead(source),
            _ => false,
        };
        if (isPage)
        {
            return Refused(Diagnostic.At(DiagnosticCodes.PageFile, source, default, "The file is a page of a book of documents, which run from page to page. Put each document into a file of its own."));
        }

        return family is not null
            ? WithWhatTheTextTells(source, family.Read(source, context))
            : Refused(Diagnostic.At(DiagnosticCodes.NotATranscript, source, default, "The file is of no family of transcripts that is known; corpus/README.md lists their forms."));
    }

    /// <summary>Speakers, days and repeated pages, which are told alike in every family.</summary>
    private static ReadFile WithWhatTheTextTells(SourceText source, ReadFile file) => file with
    {
        Diagnostics = [.. file.Diagnostics, .. file.Records.SelectMany(record => RepeatedText.In(source, record))],
        Records = RecordsOfFile.Each(file.Records, record => record with
        {
            Paragraphs = SpeakerFinder.Find(record.Kind, record.Participants, record.Paragraphs),
            TextDates = TextDateFinder.Find(record),
        }),
    };

    private static ReadFile Refused(Diagnostic diagnostic) => new([], [], [diagnostic]);
}
