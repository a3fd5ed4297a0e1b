create table collection (
    id           text not null primary key,
    name         text not null,
    introduction text,
    rights       text,
    rights_uri   text,
    rights_label text,
    check ((rights_uri is null) = (rights_label is null))
) strict, without rowid;
