-- in_time orders records as the archive lists them: by first day, then hour, then id; what has no day or hour comes last
-- ('~' sorts after every digit). repository is the holding archive without its place and shelf reference, as the citation prints it.
create table record (
    record_key        integer primary key,
    id                text    not null unique,
    source_file_key   integer not null references source_file (source_file_key) on delete cascade,
    collection_id     text    not null references collection (id),
    family            text    not null,
    title             text    not null,
    title_source      text    not null,
    title_start       integer,
    title_length      integer,
    kind              text    not null,
    date_as_printed   text,
    date_earliest     text,
    date_latest       text,
    date_precision    text    not null,
    date_certainty    text    not null,
    time_as_printed   text,
    time_from         text,
    time_to           text,
    time_zone         text,
    time_is_doubtful  integer,
    original_language text,
    language          text,
    repository        text,
    summary           text,
    summary_source    text,
    summary_start     integer,
    summary_length    integer,
    source_start      integer not null,
    source_length     integer not null,
    in_time           text    not null generated always as
        (coalesce(date_earliest, '~') || ' ' || coalesce(time_from, '~') || ' ' || id) stored
) strict;

create index record_by_source_file on record (source_file_key);
create index record_by_collection on record (collection_id, in_time);

-- What a list goes by: it is gone through in its order, and all that may narrow it is read from here alone.
create index record_in_time on record (in_time, collection_id, kind, original_language, date_precision, date_earliest, date_latest);

create table citation (
    record_key             integer primary key references record (record_key) on delete cascade,
    text                   text not null,
    source                 text not null,
    title                  text,
    date                   text,
    publisher              text,
    holder                 text,
    provenance             text,
    translator             text,
    translator_affiliation text,
    url                    text,
    number                 text,
    start                  integer,
    length                 integer
) strict;

-- roles, spans: JSON lists, in the document's order.
create table participant (
    record_key    integer not null references record (record_key) on delete cascade,
    position      integer not null,
    name          text    not null,
    authority_id  text    references authority (id),
    side          text,
    roles         text    not null,
    spans         text    not null,
    is_misreading integer not null check (is_misreading in (0, 1)),
    primary key (record_key, position)
) strict, without rowid;

create index participant_by_authority on participant (authority_id) where authority_id is not null;

create table dated_act (
    record_key       integer not null references record (record_key) on delete cascade,
    position         integer not null,
    kind             text    not null,
    date_as_printed  text,
    date_earliest    text,
    date_latest      text,
    date_precision   text    not null,
    date_certainty   text    not null,
    time_as_printed  text,
    time_from        text,
    time_to          text,
    time_zone        text,
    time_is_doubtful integer,
    start            integer,
    length           integer,
    primary key (record_key, position)
) strict, without rowid;

create table place (
    record_key   integer not null references record (record_key) on delete cascade,
    position     integer not null,
    as_printed   text    not null,
    role         text    not null,
    authority_id text    references authority (id),
    start        integer,
    length       integer,
    primary key (record_key, position)
) strict, without rowid;

create index place_by_authority on place (authority_id) where authority_id is not null;
