create table authority (
    id        text not null primary key,
    kind      text not null,
    name      text not null,
    sort_name text not null,
    dates     text,
    side      text,
    role      text,
    inferred  text,
    since     text
) strict, without rowid;

-- in_records: JSON list of the ids of the records in which the variant holds; empty where it holds everywhere.
create table authority_variant (
    authority_id  text    not null references authority (id) on delete cascade,
    position      integer not null,
    text          text    not null,
    is_misreading integer not null check (is_misreading in (0, 1)),
    in_records    text    not null,
    held_from     text,
    held_to       text,
    primary key (authority_id, position)
) strict, without rowid;

-- variants, short_forms: JSON lists of other names of the office.
create table authority_office (
    authority_id text    not null references authority (id) on delete cascade,
    position     integer not null,
    title        text    not null,
    held_from    text,
    held_to      text,
    variants     text    not null,
    short_forms  text    not null,
    primary key (authority_id, position)
) strict, without rowid;
