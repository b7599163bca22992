-- What the card provider transfers: the payments of some days, less his fee. How much of a fee is believable is the
-- operator's contract with his bank, dated; a transfer that would mean more waits for staff.
create table card_fee_limit (
  valid_from date primary key,
  percent    numeric(6, 3) not null check (percent between 0 and 100),
  each       numeric(14, 2) not null check (each >= 0),
  source     varchar(200) not null
);
insert into card_fee_limit values ('2000-01-01', 3.000, 0.50, 'règle livrée avec Quittance');

create table card_settlement (
  id            bigint primary key,
  bank_entry_id bigint not null unique references bank_entry,
  account_day   date not null,
  reference     varchar(35) not null,
  payments      integer not null check (payments > 0),
  gross         numeric(14, 2) not null check (gross > 0),
  net           numeric(14, 2) not null check (net > 0 and net <= gross),
  settled_by    varchar(254) not null,
  settled_at    timestamptz not null
);
create table card_settlement_item (
  entry_id      bigint primary key references account_entry,
  settlement_id bigint not null references card_settlement
);
create index account_entry_card on account_entry (day) where method = 'CARD';

create function refuse_change_of_card_settlement() returns trigger language plpgsql as $$
begin
  raise exception 'what the card provider has paid never changes';
end $$;
create trigger card_settlement_is_final before update or delete on card_settlement
  for each row execute function refuse_change_of_card_settlement();
create trigger card_settlement_item_is_final before update or delete on card_settlement_item
  for each row execute function refuse_change_of_card_settlement();

insert into ledger_account (number, label) values ('627', 'Services bancaires et assimilés') on conflict (number) do nothing;
insert into posting_rule (source, account, journal, label) values ('CARD_SETTLED', '512', 'BQ', 'Remise de cartes');
insert into posting_rule (source, detail, account) values ('CARD_SETTLED', 'FEE', '627');
