namespace CubanCrisisArchive.Search.Indexing;

/// <summary>The index's own tables. They are derived from the records and live in the same file and transaction.</summary>
internal static class SearchSchema
{
    /// <summary>Goes up with every change to the tables or to how text is put into them.</summary>
    public const int Version = 1;

    /// <summary>
    /// <c>search_passage</c> is narrow, so that it can be read whole; the text itself lies in the FTS5 table under the same
    /// row number. Words are stemmed (Porter) and lose their accents.
    /// </summary>
    public const string CreateTables = """
        create table search_record (
          id         integer primary key,
          record_id  text not null unique,
          title      text not null,
          collection text not null,
          kind       text not null,
          first_day  integer,
          last_day   integer,
          date       text not null
        ) strict;

        create table search_passage (
          id               integer primary key,
          record           integer not null references search_record (id),
          zone             integer not null,
          paragraph_id     text,
          paragraph_number integer,
          speaker          text
        ) strict;

        create index search_passage_by_record on search_passage (record);

        create virtual table search_text using fts5 (text, tokenize = 'porter unicode61 remove_diacritics 2');
        """;
}
