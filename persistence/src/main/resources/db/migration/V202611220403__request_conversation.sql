-- When somebody of the other side first opened the page with a message; what was written before counts as read.
alter table request_message add column seen_at timestamptz;
update request_message set seen_at = at where not internal;
create index request_message_unseen on request_message (by_staff, request_id) where seen_at is null and not internal;

-- What staff answer again and again, with fields for what differs.
create table answer_template (
  id         bigint primary key,
  title      varchar(100) not null unique,
  text_fr    varchar(4000) not null,
  text_en    varchar(4000) not null,
  changed_by varchar(254) not null,
  changed_at timestamptz not null
);
