-- The secret that a person's authenticator app shares, sealed with the installation's key.
create table authenticator (
  login_id     bigint primary key references login,
  sealed       bytea not null,
  -- the latest half minute whose code was taken: none is taken twice
  last_step    bigint not null default 0,
  confirmed_at timestamptz
);

-- For who has lost the telephone; each is taken once, and a keyed hash is all that is kept.
create table recovery_code (
  id       bigint primary key,
  login_id bigint not null references login,
  hash     char(64) not null,
  used_at  timestamptz,
  unique (login_id, hash)
);

-- Nothing but the second factor is asked of who has given the password only, and nothing is shown.
alter table login_session add column complete boolean not null default true;
alter table login_session alter column complete drop default;
