-- What pages count over the whole archive is counted here as records come and go, so that no page has to.

-- Who and what a record has to do with: whether they take part in it, and how many of its passages name them.
create table record_authority (
    record_key     integer not null references record (record_key) on delete cascade,
    authority_id   text    not null references authority (id),
    is_participant integer not null check (is_participant in (0, 1)),
    passages       integer not null,
    primary key (record_key, authority_id)
) strict, without rowid;

create index record_authority_by_authority on record_authority (authority_id);

create table authority_count (
    authority_id   text    not null primary key references authority (id),
    participations integer not null,
    passages       integer not null
) strict, without rowid;

create trigger record_authority_added after insert on record_authority begin
    insert into authority_count (authority_id, participations, passages)
    values (new.authority_id, new.is_participant, new.passages)
        on conflict (authority_id) do update
       set participations = participations + excluded.participations, passages = passages + excluded.passages;
end;

create trigger record_authority_removed after delete on record_authority begin
    update authority_count
       set participations = participations - old.is_participant, passages = passages - old.passages
     where authority_id = old.authority_id;
end;

-- The people known to have been in one room, by the records of their talks.
create table meeting_person (
    record_key   integer not null references record (record_key) on delete cascade,
    authority_id text    not null references authority (id),
    side         text,
    primary key (record_key, authority_id)
) strict, without rowid;

create index meeting_person_by_authority on meeting_person (authority_id);

-- How many records there are of two people's meetings. The one whose id comes first in the alphabet stands first.
create table meeting_count (
    authority_id text    not null references authority (id),
    other_id     text    not null references authority (id),
    meetings     integer not null,
    primary key (authority_id, other_id)
) strict, without rowid;

create index meeting_count_by_other on meeting_count (other_id);
create index meeting_count_by_number on meeting_count (meetings);

create trigger meeting_person_added after insert on meeting_person begin
    insert into meeting_count (authority_id, other_id, meetings)
    select min(m.authority_id, new.authority_id), max(m.authority_id, new.authority_id), 1
      from meeting_person m
     where m.record_key = new.record_key
       and m.authority_id <> new.authority_id
        on conflict (authority_id, other_id) do update
       set meetings = meetings + 1;
end;

create trigger meeting_person_removed after delete on meeting_person begin
    update meeting_count
       set meetings = meetings - 1
     where (authority_id, other_id) in (
               select min(m.authority_id, old.authority_id), max(m.authority_id, old.authority_id)
                 from meeting_person m
                where m.record_key = old.record_key);
    delete from meeting_count where meetings = 0 and (authority_id = old.authority_id or other_id = old.authority_id);
end;
