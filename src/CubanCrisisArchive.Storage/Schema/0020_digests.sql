-- What a record and a collection were made from, in short: the ledger tells by these what changed.
create table record_digest (
    record_key integer primary key references record (record_key) on delete cascade,
    digest     text not null
) strict;

create table collection_digest (
    collection_id text not null primary key references collection (id) on delete cascade,
    digest        text not null
) strict, without rowid;
