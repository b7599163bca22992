create table outbox_message (
  id              bigint primary key,
  customer_id     bigint references customer,
  kind            varchar(20) not null,
  recipient       varchar(254) not null,
  subject         varchar(200) not null,
  body            text not null,
  status          varchar(8) not null check (status in ('PENDING', 'SENT', 'DEAD')),
  attempts        smallint not null default 0,
  created_at      timestamptz not null,
  next_attempt_at timestamptz not null,
  sent_at         timestamptz,
  last_error      varchar(300)
);
create index outbox_message_waiting on outbox_message (next_attempt_at) where status = 'PENDING';
create index outbox_message_created on outbox_message (created_at);
