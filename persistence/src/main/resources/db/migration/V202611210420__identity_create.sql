create table login (
  id                  bigint primary key,
  name                varchar(254) not null unique check (name = lower(name)),
  password_hash       varchar(200) not null,
  display_name        varchar(120) not null,
  language            char(2) not null check (language in ('fr', 'en')),
  last_sign_in_at     timestamptz,
  previous_sign_in_at timestamptz
);

create table login_role (
  login_id bigint not null references login,
  role     varchar(15) not null check (role in ('CUSTOMER', 'ADVISER', 'BILLING', 'ADMINISTRATOR')),
  primary key (login_id, role)
);

create table login_customer (
  login_id    bigint not null references login,
  customer_id bigint not null references customer,
  primary key (login_id, customer_id)
);

-- Failed guesses per name (known or not) and per address, as keyed digests; a row goes with the next success.
create table sign_in_throttle (
  key           char(64) primary key,
  failures      integer not null,
  last_at       timestamptz not null,
  blocked_until timestamptz
);
