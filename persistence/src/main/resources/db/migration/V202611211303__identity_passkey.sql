-- A key that a person's telephone, computer or security stick keeps; here lies its public half.
create table passkey (
  id            bigint primary key,
  login_id      bigint not null references login,
  credential_id bytea not null unique,
  -- identifier and public key as the device stated them (WebAuthn, attested credential data)
  attested      bytea not null,
  sign_count    bigint not null check (sign_count >= 0),
  device        varchar(60) not null,
  added_at      timestamptz not null,
  last_used_at  timestamptz
);
create index passkey_login on passkey (login_id);
