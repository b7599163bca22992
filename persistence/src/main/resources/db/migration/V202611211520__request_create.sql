-- What customers ask for, from the day they send it to the answer.
create table request (
  id              bigint primary key,
  kind            varchar(20) not null,
  customer_id     bigint not null references customer,
  contract_number varchar(20),
  state           varchar(10) not null
    check (state in ('SENT', 'IN_WORK', 'WAITING', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'DONE')),
  sent_by         varchar(254) not null,
  sent_at         timestamptz not null,
  deadline        date not null,
  handler         varchar(254),
  effect_id       bigint,
  reason          varchar(500),
  closed_at       timestamptz,
  check ((state in ('REFUSED', 'WITHDRAWN', 'DONE')) = (closed_at is not null)),
  check (state <> 'REFUSED' or reason is not null),
  check (state not in ('IN_WORK', 'ACCEPTED') or handler is not null)
);
create index request_customer on request (customer_id);
create index request_open on request (deadline, id) where closed_at is null;
create index request_closed on request (closed_at desc) where closed_at is not null;

-- What was filled in: dates and amounts as 2026-11-21 and 12.50.
create table request_field (
  id         bigint primary key,
  request_id bigint not null references request deferrable initially deferred,
  position   smallint not null check (position > 0),
  item       varchar(20) not null,
  text       varchar(2000) not null,
  unique (request_id, item)
);

create table request_step (
  id         bigint primary key,
  request_id bigint not null references request deferrable initially deferred,
  position   smallint not null check (position > 0),
  state      varchar(10) not null,
  at         timestamptz not null,
  by_login   varchar(254) not null,
  by_staff   boolean not null,
  unique (request_id, position)
);

create table request_message (
  id         bigint primary key,
  request_id bigint not null references request deferrable initially deferred,
  at         timestamptz not null,
  by_login   varchar(254) not null,
  by_staff   boolean not null,
  internal   boolean not null,
  text       varchar(4000) not null,
  check (by_staff or not internal)
);
create index request_message_request on request_message (request_id);

-- In how many days staff answer, from a day on.
create table request_deadline (
  kind       varchar(20) not null,
  valid_from date not null,
  days       smallint not null check (days between 1 and 90),
  source     varchar(200) not null,
  primary key (kind, valid_from)
);
insert into request_deadline (kind, valid_from, days, source) values
  ('TERMINATION', '2000-01-01', 10, 'règle de l''exploitant'),
  ('COMPLAINT', '2000-01-01', 30, 'règle de l''exploitant ; C. conso. R612-1 : deux mois avant le médiateur'),
  ('INSTALMENTS', '2000-01-01', 10, 'règle de l''exploitant'),
  ('PLATES', '2000-01-01', 5, 'règle de l''exploitant'),
  ('QUESTION', '2000-01-01', 10, 'règle de l''exploitant');
