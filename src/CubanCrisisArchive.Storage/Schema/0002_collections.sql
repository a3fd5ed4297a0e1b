create table collection (
    id           text not null primary key,
    name         text not null,
    introduction text,
    rights       text
) strict, without rowid;
