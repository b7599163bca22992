-- A contract may be signed on paper: then the day and who recorded it are the evidence, and the paper itself.
alter table contract_signature
  alter column address drop not null,
  alter column text_version drop not null,
  alter column text_sha256 drop not null,
  add constraint contract_signature_by_code_or_paper check (num_nonnulls(address, text_version, text_sha256) in (0, 3));
