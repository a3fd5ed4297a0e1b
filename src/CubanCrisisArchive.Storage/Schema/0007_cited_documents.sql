-- Documents that others cite, as authorities/documents.yaml lists them. published, names, parts, records: JSON lists.
create table cited_document (
    id              text    not null primary key,
    position        integer not null,
    kind            text    not null,
    name            text    not null,
    author_id       text    references authority (id),
    recipient_id    text    references authority (id),
    date_earliest   text,
    date_latest     text,
    number          text,
    what            text,
    published       text    not null,
    names           text    not null,
    parts           text    not null,
    records         text    not null,
    is_by_name_only integer not null check (is_by_name_only in (0, 1)),
    inferred        text
) strict, without rowid;

-- The records that hold a cited document's text; made anew whenever records changed.
create table cited_document_record (
    cited_document_id text    not null references cited_document (id),
    record_key        integer not null references record (record_key) on delete cascade,
    primary key (cited_document_id, record_key)
) strict, without rowid;

create index cited_document_record_by_record on cited_document_record (record_key);

-- Words that refer to a document, and what they say of it; then which document that is, told once all records are known.
-- spans: JSON list; candidates: JSON list of "document|record", either may be empty.
create table text_citation (
    record_key        integer not null references record (record_key) on delete cascade,
    position          integer not null,
    paragraph_id      text    not null,
    start             integer not null,
    length            integer not null,
    as_printed        text    not null,
    spans             text    not null,
    kind              text    not null,
    author_id         text    references authority (id),
    recipient_id      text    references authority (id),
    day               text,
    number            text,
    named_id          text,
    is_several        integer not null check (is_several in (0, 1)),
    outcome           text    not null,
    cited_document_id text,
    cited_record_id   text,
    candidates        text    not null,
    reason            text,
    primary key (record_key, position)
) strict, without rowid;

create index text_citation_by_document on text_citation (cited_document_id) where cited_document_id is not null;
create index text_citation_by_record on text_citation (cited_record_id) where cited_record_id is not null;
create index text_citation_open on text_citation (outcome, record_key, position) where outcome <> 'Resolved';

-- Holds a row while all citations are resolved against the records that are there; any change to a record takes it away.
create table citations_resolved (
    only_row integer not null primary key check (only_row = 1)
) strict;

create trigger record_added after insert on record begin
    delete from citations_resolved;
end;

create trigger record_removed after delete on record begin
    delete from citations_resolved;
end;
