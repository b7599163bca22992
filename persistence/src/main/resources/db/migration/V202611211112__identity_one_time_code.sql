-- A code sent by e-mail that proves that who signs reads the customer's mail. Only its hash is kept.
create table one_time_code (
  id         bigint primary key,
  login      varchar(254) not null,
  -- what it signs: a code for one thing is worth nothing for another
  purpose    varchar(120) not null,
  hash       char(64) not null,
  salt       char(32) not null,
  valid_to   timestamptz not null,
  tries_left smallint not null check (tries_left >= 0),
  used_at    timestamptz
);
create index one_time_code_login on one_time_code (login, purpose);
