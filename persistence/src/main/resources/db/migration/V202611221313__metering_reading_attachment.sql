-- The photo of the meter that came with a request whose index this is; a file that is erased leaves nothing to see.
alter table reading
  add column attachment_id bigint references request_attachment on delete set null deferrable initially deferred;
create index reading_attachment on reading (attachment_id) where attachment_id is not null;
