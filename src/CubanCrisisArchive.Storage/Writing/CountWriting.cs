namespace CubanCrisisArchive.Storage.Writing;

/// <summary>What is put down of a record so that pages need not count over the whole archive; triggers of the schema add it up.</summary>
internal static class CountWriting
{
    /// <summary>Whom and what a record has to do with, by its participants and mentions.</summary>
    public const string Authorities = """
        insert into record_authority (record_key, authority_id, is_participant, passages)
        select @key, n.authority_id, max(n.is_participant), sum(n.passages)
          from (select p.authority_id, 1 as is_participant, 0 as passages
                  from participant p
                 where p.record_key = @key
                   and p.authority_id is not null
                 union all
                select m.authority_id, 0, 1
                  from mention m
                 where m.record_key = @key) n
         group by n.authority_id
        """;

    /// <summary>Who was in the room, where the record is one of talks. Senders, recipients and absent authors met nobody by it.</summary>
    public const string MeetingPeople = """
        insert into meeting_person (record_key, authority_id, side)
        select r.record_key, p.authority_id, max(p.side)
          from record r
          join participant p on p.record_key = r.record_key
          join authority a on a.id = p.authority_id and a.kind = 'Person'
         where r.record_key = @key
           and r.kind in ('record-of-conversation', 'memorandum-of-conversation', 'minutes')
           and exists (select 1 from json_each(p.roles) role where role.value in ('Present', 'Interpreter', 'NoteTaker'))
         group by p.authority_id
        """;
}
