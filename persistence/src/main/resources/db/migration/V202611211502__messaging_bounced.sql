-- Addresses where mail does not arrive: refused for good by their mail server, or marked by staff who got the message back.
create table bounced_address (
  id         bigint primary key,
  email      varchar(254) not null unique check (email = lower(email)),
  reason     varchar(300) not null,
  marked_by  varchar(254),
  bounced_at timestamptz not null
);
comment on column bounced_address.marked_by is 'null for the mail server';
