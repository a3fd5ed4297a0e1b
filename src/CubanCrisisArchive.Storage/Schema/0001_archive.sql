-- What this file was built from and by. Compared at every ingest: another reader, schema or set of authority files
-- means another archive file.
create table archive_fact (
    name  text not null primary key,
    value text not null
) strict, without rowid;
