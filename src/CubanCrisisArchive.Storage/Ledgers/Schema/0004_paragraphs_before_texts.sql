-- text_seen holds the paragraphs of every text published since it came: paragraph_seen keeps those that were published before and no more,
-- and is not added to.
delete from paragraph_seen
 where (record_id, paragraph_id) in (select t.record_id, p.value from text_seen t, json_each(t.paragraphs) p);
