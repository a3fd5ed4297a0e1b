namespace CubanCrisisArchive.Search.Indexing;

/// <summary>The index's own tables. They are derived from the records and live in the same file and transaction.</summary>
internal static class SearchSchema
{
    /// <summary>Goes up with every change to the tables or to how text is put into them.</summary>
    public const int Version = 8;

    /// <summary>
    /// A passage is a stretch of text that is searched as one; those of a record have one number after the other. <c>search_text</c> is FTS5's
    /// index of them, each word as it is (see <c>ArchiveTokenizer</c>); their text and their length stand in <c>search_passage</c> alone. A label is
    /// a value that a record can have (a person, a kind); <c>search_name</c> holds the names under which it can be asked for. <c>search_word</c>
    /// counts the records that hold a word. <c>search_chunk</c> repeats what ranking needs of the passages (see <c>PassageChunks</c>). Passages refer
    /// to records and labels without SQLite checking it for each of them: they are written together with them and by no one else.
    /// </summary>
    public const string CreateTables = """
        create table search_record (
          id            integer primary key,
          record_id     text not null unique,
          title         text not null,
          first_day     integer,
          last_day      integer,
          date          text not null,
          first_passage integer not null,
          last_passage  integer not null
        ) strict;

        create table search_passage (
          id               integer primary key,
          record           integer not null,
          zone             integer not null,
          words            integer not null,
          paragraph_id     text,
          paragraph_number integer,
          speaker          text,
          speaker_label    integer,
          text             text not null
        ) strict;

        create table search_chunk (
          chunk integer primary key,
          rows  blob not null
        ) strict;

        create table search_label (
          id    integer primary key,
          field integer not null,
          key   text not null,
          name  text not null,
          unique (field, key)
        ) strict;

        create table search_record_label (
          record integer not null references search_record (id),
          label  integer not null references search_label (id),
          primary key (record, label)
        ) strict, without rowid;

        create index search_record_label_by_label on search_record_label (label);

        create table search_word (
          word    text primary key,
          records integer not null
        ) strict, without rowid;

        create table search_state (
          name  text primary key,
          value text not null
        ) strict, without rowid;

        create virtual table search_name using fts5 (name, label unindexed, tokenize = 'unicode61 remove_diacritics 2');

        create virtual table search_text using fts5 (text, content = 'search_passage', content_rowid = 'id', columnsize = 0, tokenize = 'archive');

        -- Words are held in memory up to so many bytes, a whole transaction's: each time they are put down makes a piece more to merge.
        insert into search_text (search_text, rank) values ('hashsize', 33554432);
        """;
}
