-- runs: JSON list of [start, length] where the kind is Text, else [kind, start, length] or [kind, start, length, reading]; lines: JSON list
-- of [first, last]. Unlike the others a table with row numbers: without them SQLite keeps no more than a quarter of a page of a long row in
-- its place, and gives the rest a page of its own.
create table paragraph (
    paragraph_key         integer primary key,
    record_key            integer not null references record (record_key) on delete cascade,
    position              integer not null,
    number                integer,
    id                    text    not null,
    kind                  text    not null,
    label                 text,
    text                  text    not null,
    runs                  text    not null,
    lines                 text    not null,
    speaker_name          text,
    speaker_authority_id  text    references authority (id),
    speaker_is_carried_on integer,
    unique (record_key, position)
) strict;

create index paragraph_by_speaker on paragraph (speaker_authority_id) where speaker_authority_id is not null;

-- as_printed is null for foreign matter. spans, lines: JSON lists; review: JSON, null where the item is no review.
create table apparatus (
    record_key integer not null references record (record_key) on delete cascade,
    position   integer not null,
    kind       text    not null,
    label      text    not null,
    as_printed text,
    spans      text    not null,
    lines      text    not null,
    review     text,
    target     text,
    primary key (record_key, position)
) strict, without rowid;

create table mention (
    record_key    integer not null references record (record_key) on delete cascade,
    position      integer not null,
    authority_id  text    not null references authority (id),
    kind          text    not null,
    paragraph_id  text    not null,
    start         integer not null,
    length        integer not null,
    as_printed    text    not null,
    spans         text    not null,
    is_misreading integer not null check (is_misreading in (0, 1)),
    primary key (record_key, position)
) strict, without rowid;

create index mention_by_authority on mention (authority_id);

-- Days that the text names. rule says by what reasoning; anchor is the day counted from.
create table text_date (
    record_key       integer not null references record (record_key) on delete cascade,
    position         integer not null,
    paragraph_id     text    not null,
    start            integer not null,
    length           integer not null,
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
    rule             text    not null,
    anchor           text,
    primary key (record_key, position)
) strict, without rowid;

create index text_date_by_day on text_date (date_earliest) where date_earliest is not null;

-- Where each stretch of a source file went, some hundred of them a row: position is the number of its first in the file; start and length
-- are those of all. parts: JSON, {"spans":[start from the end of the one before, length, owner, ...],"owners":[[kind, name, record id, paragraph id], ...]}; the record is null
-- where a stretch belongs to the file as a whole.
create table source_parts (
    source_file_key integer not null references source_file (source_file_key) on delete cascade,
    position        integer not null,
    start           integer not null,
    length          integer not null,
    parts           text    not null,
    primary key (source_file_key, position)
) strict;

-- An editor's word on a place in the source; the text itself stays as it is.
create table emendation (
    record_key   integer not null references record (record_key) on delete cascade,
    position     integer not null,
    kind         text    not null,
    as_printed   text    not null,
    reading      text,
    authority_id text    references authority (id),
    editor       text    not null,
    reason       text    not null,
    start        integer not null,
    length       integer not null,
    first_line   integer not null,
    last_line    integer not null,
    paragraph_id text,
    primary key (record_key, position)
) strict, without rowid;

create index emendation_by_authority on emendation (authority_id) where authority_id is not null;
