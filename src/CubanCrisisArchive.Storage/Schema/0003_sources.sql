-- Every file of the corpus, the refused ones too, so that an unchanged file is never read again.
-- content is null where the file was refused; the words of foreign matter are blanked in it.
create table source_file (
    source_file_key integer primary key,
    path            text    not null unique,
    collection_id   text    not null references collection (id),
    stem            text    not null,
    sha256          text    not null,
    notes_sha256    text,
    size            integer not null,
    content         text
) strict;

-- What a person should know about a file. source_file_key is null for what concerns the authority files.
create table diagnostic (
    source_file_key integer references source_file (source_file_key) on delete cascade,
    position        integer not null,
    code            text    not null,
    severity        text    not null,
    path            text    not null,
    line            integer,
    line_column     integer,
    message         text    not null
) strict;

create index diagnostic_by_source_file on diagnostic (source_file_key);
