-- How a seller of surplus wants its kitty: each choice is kept, the last one counts. The account of a transfer is copied
-- by the payout that goes there.
create table payout_choice (
  id          bigint primary key,
  contract_id bigint not null references surplus_contract deferrable initially deferred,
  payout      varchar(8) not null check (payout in ('TRANSFER', 'SET_OFF')),
  iban        varchar(34) check (iban ~ '^[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}$'),
  holder      varchar(70),
  chosen_by   varchar(254) not null,
  chosen_at   timestamptz not null,
  check ((payout = 'TRANSFER') = (iban is not null) and (iban is null) = (holder is null))
);
create index payout_choice_contract on payout_choice (contract_id, id);

-- What was paid of a kitty: to the seller's bank account, or by a payment of the seller's own invoices.
create table kitty_payout (
  id          bigint primary key,
  contract_id bigint not null references surplus_contract deferrable initially deferred,
  account_id  bigint not null references account,
  amount      numeric(14, 2) not null check (amount > 0),
  day         date not null,
  method      varchar(8) not null check (method in ('TRANSFER', 'SET_OFF')),
  iban        varchar(34),
  holder      varchar(70),
  entry_id    bigint unique references account_entry,
  file_id     bigint,
  ordered_by  varchar(254) not null,
  ordered_at  timestamptz not null,
  check ((method = 'TRANSFER') = (iban is not null) and (iban is null) = (holder is null)
    and (method = 'SET_OFF') = (entry_id is not null)
    and (file_id is null or method = 'TRANSFER'))
);
create index kitty_payout_contract on kitty_payout (contract_id, id);

create function refuse_change_of_payout() returns trigger language plpgsql as $$
begin
  raise exception 'what was paid of a kitty, or chosen for it, is neither changed nor deleted';
end $$;
create trigger payout_choice_is_final before update or delete on payout_choice
  for each row execute function refuse_change_of_payout();
create trigger kitty_payout_is_kept before delete on kitty_payout
  for each row execute function refuse_change_of_payout();
-- a transfer is written into one file for the bank
create trigger kitty_payout_is_final before update on kitty_payout for each row
  when (old.file_id is not null or (to_jsonb(old) - 'file_id') <> (to_jsonb(new) - 'file_id'))
  execute function refuse_change_of_payout();

-- Who gave the mandate to write a seller's invoices.
alter table surplus_contract add column mandate_by varchar(254);
