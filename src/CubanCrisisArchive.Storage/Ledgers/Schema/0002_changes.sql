-- When a record last changed, came or went, and in what state it was then: harvesters ask for what is new since a day.
-- state is empty where it was not noted yet; collection_id is empty where it is not known.
alter table record_seen rename column last_seen to changed_at;
alter table record_seen add column state text not null default '';
alter table record_seen add column collection_id text not null default '';

create index record_seen_by_change on record_seen (changed_at, record_id);
