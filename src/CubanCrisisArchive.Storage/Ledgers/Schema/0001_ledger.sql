-- What the corpus cannot tell. Migrated, never rebuilt: a script once released is never edited, only followed by another.
create table corpus_path (
    position integer not null primary key,
    path     text    not null
) strict;

-- removed_at is null while the record is held; first_seen stays when a removed record comes back.
create table record_seen (
    record_id  text not null primary key,
    path       text not null,
    first_seen text not null,
    last_seen  text not null,
    removed_at text
) strict, without rowid;

-- Every paragraph id that was ever published.
create table paragraph_seen (
    record_id    text not null references record_seen (record_id),
    paragraph_id text not null,
    number       integer,
    fingerprint  text not null,
    first_seen   text not null,
    primary key (record_id, paragraph_id)
) strict, without rowid;

-- The stem that each path was given, so that a record keeps its id when another file of the same name arrives.
create table stem_given (
    path text not null primary key,
    stem text not null
) strict, without rowid;

-- The state of the archive that this ledger last took note of.
create table archive_noted (
    only_row integer not null primary key check (only_row = 1),
    archive  text    not null
) strict;
