-- Files that customers and staff add to a request: what they are was read from their content.
create table request_attachment (
  id         bigint primary key,
  request_id bigint not null references request deferrable initially deferred,
  file_name  varchar(120) not null,
  media_type varchar(20) not null check (media_type in ('application/pdf', 'image/jpeg', 'image/png')),
  bytes      integer not null check (bytes between 1 and 10485760),
  content    bytea not null,
  at         timestamptz not null,
  by_login   varchar(254) not null,
  by_staff   boolean not null,
  check (bytes = octet_length(content))
);
create index request_attachment_request on request_attachment (request_id);
