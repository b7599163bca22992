-- Where somebody is signed in, or was within a year. The browser's session knows its row, the row knows nothing of its cookie.
create table login_session (
  id           bigint primary key,
  login_id     bigint not null references login,
  -- browser and system in words, empty when the browser tells neither
  device       varchar(60) not null,
  address      varchar(45) not null,
  -- the first half of an IPv4 address, the first two groups of an IPv6 address
  network      varchar(45) not null,
  started_at   timestamptz not null,
  last_used_at timestamptz not null check (last_used_at >= started_at),
  ended_at     timestamptz
);
create index login_session_login on login_session (login_id, last_used_at);
