-- Every state in which a record's text was published: the ids of its paragraphs in their order, as a JSON list. From them it can be told
-- what became of a paragraph to which a link was made.
create table text_seen (
    record_id  text    not null references record_seen (record_id),
    state      integer not null,
    paragraphs text    not null,
    first_seen text    not null,
    primary key (record_id, state)
) strict, without rowid;
