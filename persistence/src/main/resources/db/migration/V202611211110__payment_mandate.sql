-- A customer's permission to debit one bank account (SEPA core direct debit, EPC016-06). What was signed never changes: a new
-- account is a new signature under the same reference.
create table mandate (
  id                bigint primary key,
  account_id        bigint not null references account,
  umr               varchar(35) not null unique check (umr ~ '^[A-Za-z0-9+?/:().,''-]{1,35}$'),
  iban              varchar(34) not null check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  bic               varchar(11) check (bic ~ '^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$'),
  holder            varchar(70) not null,
  signed_on         date not null,
  state             varchar(9) not null check (state in ('ACTIVE', 'SUSPENDED', 'REVOKED')),
  suspended_reason  varchar(35) check ((suspended_reason is not null) <= (state <> 'ACTIVE')),
  last_collected_on date,
  -- the account changed and the bank was not told yet: the next collection says so (SMNDA)
  amended           boolean not null default false,
  revoked_at        timestamptz check ((revoked_at is not null) = (state = 'REVOKED')),
  revoked_by        varchar(254) check ((revoked_by is not null) = (state = 'REVOKED'))
);
-- One permission at a time; what ended may be followed by another.
create unique index mandate_in_force on mandate (account_id) where state <> 'REVOKED';
create index mandate_account on mandate (account_id);

create table mandate_signature (
  id           bigint primary key,
  mandate_id   bigint not null references mandate,
  origin       varchar(6) not null check (origin in ('ONLINE', 'PAPER')),
  iban         varchar(34) not null,
  holder       varchar(70) not null,
  signed_on    date not null,
  recorded_at  timestamptz not null,
  recorded_by  varchar(254) not null,
  -- what proves an online signature: from where, under which text, and what the text was
  address      varchar(45) check ((address is not null) = (origin = 'ONLINE')),
  text_version varchar(20) check ((text_version is not null) = (origin = 'ONLINE')),
  text_sha256  char(64) check ((text_sha256 is not null) = (origin = 'ONLINE') and text_sha256 ~ '^[0-9a-f]{64}$')
);
create index mandate_signature_mandate on mandate_signature (mandate_id);
