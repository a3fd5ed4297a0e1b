namespace CubanCrisisArchive.Storage.Ledgers;

/// <summary>
/// How the ledger takes note of an archive attached as <c>archived</c>: only records whose state is another are written, with their
/// paragraphs, so that one changed file among a hundred thousand costs a walk over two indexes and no more.
/// </summary>
internal static class LedgerNoting
{
    // A state is what the record, its collection and all records were made from: a new reading or other authority files may show
    // any record otherwise. A row from before states were kept takes its state on without counting as changed.
    public const string Sql = """
        create temp table noted as
        select r.record_key, r.id, f.path, r.collection_id,
               d.digest || ' ' || c.digest || ' ' || m.made as state
          from archived.record r
          join archived.source_file f on f.source_file_key = r.source_file_key
          join archived.record_digest d on d.record_key = r.record_key
          join archived.collection_digest c on c.collection_id = r.collection_id
          join (select group_concat(a.value, ' ') as made
                  from (select value from archived.archive_fact where name in ('schema', 'reader', 'authorities') order by name) a) m
          left join record_seen s on s.record_id = r.id
         where s.record_id is null
            or s.removed_at is not null
            or s.path <> f.path
            or s.state <> d.digest || ' ' || c.digest || ' ' || m.made;

        insert into record_seen (record_id, path, first_seen, changed_at, state, collection_id)
        select n.id, n.path, @now, @now, n.state, n.collection_id
          from temp.noted n
         where true
            on conflict (record_id) do update
           set path = excluded.path,
               collection_id = excluded.collection_id,
               changed_at = case
                   when record_seen.removed_at is null and record_seen.state in ('', excluded.state) then record_seen.changed_at
                   else excluded.changed_at
               end,
               state = excluded.state,
               removed_at = null;

        update record_seen
           set removed_at = @now, changed_at = @now
         where removed_at is null
           and not exists (select 1 from archived.record r where r.id = record_seen.record_id);

        insert into text_seen (record_id, state, paragraphs, first_seen)
        select now.id, now.latest + 1, now.paragraphs, @now
          from (select n.id,
                       coalesce((select max(t.state) from text_seen t where t.record_id = n.id), 0) as latest,
                       (select json_group_array(p.id)
                          from (select id from archived.paragraph where record_key = n.record_key order by position) p) as paragraphs
                  from temp.noted n) now
         where now.paragraphs is not (select t.paragraphs from text_seen t where t.record_id = now.id and t.state = now.latest);

        insert into stem_given (path, stem)
        select f.path, f.stem
          from archived.source_file f
         where not exists (select 1 from stem_given g where g.path = f.path and g.stem = f.stem)
            on conflict (path) do update set stem = excluded.stem;

        insert into archive_noted (only_row, archive)
        values (1, @revision)
            on conflict (only_row) do update set archive = excluded.archive;

        drop table temp.noted;
        """;
}
