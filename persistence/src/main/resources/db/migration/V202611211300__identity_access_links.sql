-- A link by e-mail that lets its reader do one thing once. Only a keyed hash of its token is kept.
create table access_link (
  id          bigint primary key,
  kind        varchar(12) not null check (kind in ('NEW_PASSWORD', 'REGISTRATION', 'INVITATION', 'UNLOCK', 'OBJECTION')),
  hash        char(64) not null unique,
  -- the name that signs in; for a registration there may be no login of that name yet
  login       varchar(254) not null check (login = lower(login)),
  customer_id bigint references customer,
  issued_at   timestamptz not null,
  valid_to    timestamptz not null check (valid_to > issued_at),
  used_at     timestamptz,
  check ((kind in ('REGISTRATION', 'INVITATION')) = (customer_id is not null))
);
create index access_link_login on access_link (login, kind) where used_at is null;

-- What somebody who is not signed in asked for, as typed. It is worked on after the answer, so that neither the answer nor
-- its time tells whether what was typed exists; then the row goes.
create table access_request (
  id              bigint primary key,
  kind            varchar(12) not null check (kind in ('NEW_PASSWORD', 'UNLOCK', 'REGISTRATION')),
  name            varchar(254) not null,
  customer_number varchar(20),
  invoice         varchar(40),
  postcode        varchar(10),
  holder          varchar(120),
  asked_at        timestamptz not null
);
