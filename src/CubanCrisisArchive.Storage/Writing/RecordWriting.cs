using CubanCrisisArchive.Records.Description;
using CubanCrisisArchive.Storage.Rows;

namespace CubanCrisisArchive.Storage.Writing;

/// <summary>Puts a record's rows into the tables.</summary>
internal static class RecordWriting
{
    private const string Record = """
        insert into record (id, source_file_key, collection_id, family, title, title_source, title_start, title_length, kind,
                            date_as_printed, date_earliest, date_latest, date_precision, date_certainty, time_as_printed,
                            time_from, time_to, time_zone, time_is_doubtful, original_language, language, repository, summary,
                            summary_source, summary_start, summary_length, source_start, source_length)
        values (@Id, @SourceFileKey, @CollectionId, @Family, @Title, @TitleSource, @TitleStart, @TitleLength, @Kind,
                @DateAsPrinted, @DateEarliest, @DateLatest, @DatePrecision, @DateCertainty, @TimeAsPrinted,
                @TimeFrom, @TimeTo, @TimeZone, @TimeIsDoubtful, @OriginalLanguage, @Language, @Repository, @Summary,
                @SummarySource, @SummaryStart, @SummaryLength, @SourceStart, @SourceLength)
        """;

    private const string Citation = """
        insert into citation (record_key, text, source, title, date, publisher, holder, provenance, translator,
                              translator_affiliation, url, number, start, length)
        values (@RecordKey, @Text, @Source, @Title, @Date, @Publisher, @Holder, @Provenance, @Translator,
                @TranslatorAffiliation, @Url, @Number, @Start, @Length)
        """;

    private const string Participant = """
        insert into participant (record_key, position, name, authority_id, side, roles, spans, is_misreading)
        values (@RecordKey, @Position, @Name, @AuthorityId, @Side, @Roles, @Spans, @IsMisreading)
        """;

    private const string DatedAct = """
        insert into dated_act (record_key, position, kind, date_as_printed, date_earliest, date_latest, date_precision,
                               date_certainty, time_as_printed, time_from, time_to, time_zone, time_is_doubtful, start, length)
        values (@RecordKey, @Position, @Kind, @DateAsPrinted, @DateEarliest, @DateLatest, @DatePrecision,
                @DateCertainty, @TimeAsPrinted, @TimeFrom, @TimeTo, @TimeZone, @TimeIsDoubtful, @Start, @Length)
        """;

    private const string Place = """
        insert into place (record_key, position, as_printed, role, authority_id, start, length)
        values (@RecordKey, @Position, @AsPrinted, @Role, @AuthorityId, @Start, @Length)
        """;

    private const string Paragraph = """
        insert into paragraph (record_key, position, number, id, kind, label, text, runs, lines, speaker_name,
                               speaker_authority_id, speaker_is_carried_on)
        values (@RecordKey, @Position, @Number, @Id, @Kind, @Label, @Text, @Runs, @Lines, @SpeakerName,
                @SpeakerAuthorityId, @SpeakerIsCarriedOn)
        """;

    private const string Apparatus = """
        insert into apparatus (record_key, position, kind, label, as_printed, spans, lines, review, target)
        values (@RecordKey, @Position, @Kind, @Label, @AsPrinted, @Spans, @Lines, @Review, @Target)
        """;

    private const string Mention = """
        insert into mention (record_key, position, authority_id, kind, paragraph_id, start, length, as_printed, spans, is_misreading)
        values (@RecordKey, @Position, @AuthorityId, @Kind, @ParagraphId, @Start, @Length, @AsPrinted, @Spans, @IsMisreading)
        """;

    private const string TextDate = """
        insert into text_date (record_key, position, paragraph_id, start, length, date_as_printed, date_earliest, date_latest,
                               date_precision, date_certainty, time_as_printed, time_from, time_to, time_zone, time_is_doubtful,
                               rule, anchor)
        values (@RecordKey, @Position, @ParagraphId, @Start, @Length, @DateAsPrinted, @DateEarliest, @DateLatest,
                @DatePrecision, @DateCertainty, @TimeAsPrinted, @TimeFrom, @TimeTo, @TimeZone, @TimeIsDoubtful,
                @Rule, @Anchor)
        """;

    private const string TextCitation = """
        insert into text_citation (record_key, position, paragraph_id, start, length, as_printed, spans, kind, author_id, recipient_id,
                                   day, number, named_id, is_several, outcome, cited_document_id, cited_record_id, candidates, reason)
        values (@RecordKey, @Position, @ParagraphId, @Start, @Length, @AsPrinted, @Spans, @Kind, @AuthorId, @RecipientId,
                @Day, @Number, @NamedId, @IsSeveral, @Outcome, @CitedDocumentId, @CitedRecordId, @Candidates, @Reason)
        """;

    private const string Emendation = """
        insert into emendation (record_key, position, kind, as_printed, reading, authority_id, editor, reason, start, length,
                                first_line, last_line, paragraph_id)
        values (@RecordKey, @Position, @Kind, @AsPrinted, @Reading, @AuthorityId, @Editor, @Reason, @Start, @Length,
                @FirstLine, @LastLine, @ParagraphId)
        """;

    private const string Digest = "insert into record_digest (record_key, digest) values (@key, @digest)";

    /// <param name="entry">The file that the record is in.</param>
    /// <param name="content">The file's text.</param>
    public static void Add(RowStatements statements, ArchivalRecord record, long sourceFileKey, SourceFileEntry entry, string content)
    {
        var key = statements.Run(Record, RecordRow.From(record, sourceFileKey));
        statements.Run(Citation, CitationRow.From(record.Citation, key));
        statements.RunAll(Participant, record.Participants.Select((each, i) => ParticipantRow.From(each, key, i)));
        statements.RunAll(DatedAct, record.OtherDates.Select((each, i) => DatedActRow.From(each, key, i)));
        statements.RunAll(Place, record.Places.Select((each, i) => PlaceRow.From(each, key, i)));
        statements.RunAll(Paragraph, record.Paragraphs.Select((each, i) => ParagraphRow.From(each, key, i)));
        statements.RunAll(Apparatus, record.Apparatus.Select((each, i) => ApparatusRow.From(each, key, i)));
        statements.RunAll(Mention, record.Mentions.Select((each, i) => MentionRow.From(each, key, i)));
        statements.RunAll(TextDate, record.TextDates.Select((each, i) => TextDateRow.From(each, key, i)));
        statements.RunAll(TextCitation, record.CrossReferences.Select((each, i) => TextCitationRow.From(each, key, i)));
        statements.RunAll(Emendation, record.Emendations.Select((each, i) => EmendationRow.From(each, key, i)));
        statements.Run(CountWriting.Authorities, new { key });
        statements.Run(CountWriting.MeetingPeople, new { key });
        statements.Run(Digest, new { key, digest = Digests.Of(entry, content, record) });
    }
}
