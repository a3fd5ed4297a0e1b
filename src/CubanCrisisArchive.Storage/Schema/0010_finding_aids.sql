-- What a collection holds, counted as records come and go: in all (aspect 'all'), by kind, by month of the first day, by language of the
-- original, by holding archive. Where a record does not tell, value is empty.
create table collection_count (
    collection_id text    not null references collection (id) on delete cascade,
    aspect        text    not null,
    value         text    not null,
    records       integer not null,
    primary key (collection_id, aspect, value)
) strict, without rowid;

create trigger record_counted after insert on record begin
    insert into collection_count (collection_id, aspect, value, records)
    values (new.collection_id, 'all', '', 1),
           (new.collection_id, 'kind', new.kind, 1),
           (new.collection_id, 'month', coalesce(substr(new.date_earliest, 1, 7), ''), 1),
           (new.collection_id, 'language', coalesce(new.original_language, new.language, ''), 1),
           (new.collection_id, 'repository', coalesce(new.repository, ''), 1)
        on conflict (collection_id, aspect, value) do update
       set records = records + 1;
end;

create trigger record_counted_no_more after delete on record begin
    update collection_count
       set records = records - 1
     where collection_id = old.collection_id
       and (aspect, value) in (
               values ('all', ''),
                      ('kind', old.kind),
                      ('month', coalesce(substr(old.date_earliest, 1, 7), '')),
                      ('language', coalesce(old.original_language, old.language, '')),
                      ('repository', coalesce(old.repository, '')));
    delete from collection_count where collection_id = old.collection_id and records = 0;
end;

create index record_by_end on record (collection_id, date_latest);
