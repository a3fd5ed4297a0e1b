-- Terms explained, as authorities/glossary.yaml lists them. forms: JSON list.
create table glossary_term (
    id           text    not null primary key,
    position     integer not null,
    name         text    not null,
    stands_for   text,
    meaning      text    not null,
    forms        text    not null,
    authority_id text    references authority (id)
) strict, without rowid;
