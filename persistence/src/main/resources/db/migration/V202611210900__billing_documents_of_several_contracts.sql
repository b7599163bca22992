-- its name goes to the table below; the rows it found move there too
drop index invoice_contract;
-- A document bills one or several contracts; what it says of each moves from its head to a row of its own.
create table invoice_contract (
  id              bigint primary key,
  invoice_id      bigint not null references invoice on delete cascade,
  position        smallint not null,
  contract_id     bigint not null references contract,
  run_id          bigint not null references billing_run,
  period_start    date not null,
  period_end      date not null check (period_end > period_start),
  service         varchar(11) not null check (service in ('ELECTRICITY', 'STORAGE', 'WATER', 'PARKING', 'SURPLUS')),
  contract_number varchar(20) not null,
  offer_label     varchar(80) not null,
  power_kva       smallint,
  price_option    varchar(15),
  off_peak_hours  varchar(140),
  contract_detail varchar(200),
  seller_status   varchar(7) check (seller_status in ('PRIVATE', 'EXEMPT', 'TAXED')),
  point_reference varchar(14) not null,
  point_address   varchar(400) not null,
  reversal        boolean not null default false,
  cancelled       boolean not null default false,
  estimated       boolean not null default false,
  unique (invoice_id, contract_id),
  unique (invoice_id, position)
);
-- a run bills a contract once, whatever happens to its job
create unique index invoice_contract_once on invoice_contract (run_id, contract_id) where not reversal;
create index invoice_contract_period on invoice_contract (contract_id, period_start);
create index invoice_contract_estimated on invoice_contract (contract_id) where estimated and not cancelled;
insert into invoice_contract (id, invoice_id, position, contract_id, run_id, period_start, period_end, service,
    contract_number, offer_label, power_kva, price_option, off_peak_hours, contract_detail, seller_status,
    point_reference, point_address)
  select nextval('id_seq'), id, 1, contract_id, run_id, period_start, period_end, service, contract_number, offer_label,
    power_kva, price_option, off_peak_hours, contract_detail, seller_status, point_reference, point_address
  from invoice order by id;

alter table invoice disable trigger invoice_is_final;
alter table invoice
  drop constraint invoice_kind_check,
  alter column kind type varchar(18),
  add column series varchar(30),
  add column contract_numbers text,
  add column corrects_id bigint references invoice,
  add column corrects_number varchar(35),
  add column corrects_date date,
  add column correction_reason varchar(300);
update invoice set contract_numbers = contract_number,
  kind = case when seller_status = 'PRIVATE' then 'PURCHASE_STATEMENT' else kind end,
  series = case kind when 'INVOICE' then 'F' when 'CREDIT_NOTE' then 'A' else 'R' end;
alter table invoice
  alter column run_id set not null,
  alter column series set not null,
  alter column contract_numbers set not null,
  drop column contract_id, drop column service, drop column contract_number, drop column offer_label,
  drop column power_kva, drop column price_option, drop column off_peak_hours, drop column contract_detail,
  drop column seller_status, drop column point_reference, drop column point_address,
  add constraint invoice_kind_check
    check (kind in ('INVOICE', 'CREDIT_NOTE', 'SELF_BILLED', 'SELF_BILLED_CREDIT', 'PURCHASE_STATEMENT')),
  add constraint invoice_correction_whole
    check ((corrects_id is null) = (corrects_number is null) and (corrects_id is null) = (corrects_date is null)
      and (corrects_id is null) = (correction_reason is null));
alter table invoice enable trigger invoice_is_final;
create index invoice_run on invoice (run_id);
create index invoice_corrects on invoice (corrects_id) where corrects_id is not null;

-- numbers are given per series, and self-billed ones are numbered seller by seller
alter table number_series alter column series type varchar(30);

alter table metered_quantity disable trigger metered_quantity_is_final;
alter table metered_quantity add column contract_id bigint references contract;
update metered_quantity q set contract_id = k.contract_id from invoice_contract k where k.invoice_id = q.invoice_id;
alter table metered_quantity alter column contract_id set not null;
update invoice_contract k set estimated = true
where exists (select from metered_quantity q where q.invoice_id = k.invoice_id and q.estimated > 0);
alter table metered_quantity enable trigger metered_quantity_is_final;

alter table invoice_line disable trigger invoice_line_is_final;
alter table invoice_line
  drop constraint invoice_line_billed_once,
  add column standing varchar(8) not null default 'BILLED'
    check (standing in ('BILLED', 'PENDING', 'CREDIT', 'CREDITED')),
  add column credits_line_id bigint references invoice_line,
  add constraint invoice_line_credit check ((standing = 'CREDIT') = (credits_line_id is not null));
update invoice_line set standing = 'CREDITED' where credited;
alter table invoice_line
  drop column credited,
  alter column standing drop default,
  -- nothing is billed twice: one line per contract, price and day, unless it was credited
  add constraint invoice_line_billed_once
    exclude using gist (contract_id with =, price_code with =, daterange(period_start, period_end) with &&)
    where (standing = 'BILLED');
-- a line is credited once
create unique index invoice_line_credited_once on invoice_line (credits_line_id) where credits_line_id is not null;
alter table invoice_line enable trigger invoice_line_is_final;

create or replace function refuse_change_of_issued_detail() returns trigger language plpgsql as $$
declare
  before jsonb := to_jsonb(old);
  after  jsonb;
begin
  if exists (select 1 from invoice where id = old.invoice_id and status <> 'DRAFT') then
    if tg_op = 'UPDATE' then
      after := to_jsonb(new);
      if tg_table_name = 'invoice_line' and before ->> 'standing' = 'BILLED' and after ->> 'standing' = 'CREDITED'
          and before - 'standing' = after - 'standing' then
        return new;
      end if;
      if tg_table_name = 'invoice_contract'
          and ((after ->> 'cancelled')::boolean or not (after ->> 'estimated')::boolean)
          and before - '{cancelled,estimated}'::text[] = after - '{cancelled,estimated}'::text[] then
        return new;
      end if;
    end if;
    raise exception 'a line of an issued invoice cannot change';
  end if;
  return case when tg_op = 'DELETE' then old else new end;
end $$;
create trigger invoice_contract_is_final before update or delete on invoice_contract
  for each row execute function refuse_change_of_issued_detail();
create trigger invoice_contract_is_complete after insert on invoice_contract referencing new table as added
  for each statement execute function refuse_addition_to_issued_invoice();

-- who is billed together
alter table account add column one_invoice boolean not null default false;
alter table contract add column billing_group varchar(20);
create index contract_billing_group on contract (billing_group) where billing_group is not null;
alter table run_item add column bill_key bigint;
update run_item set bill_key = contract_id;
alter table run_item alter column bill_key set not null;
alter table run_item drop constraint run_item_status_check, alter column status type varchar(9),
  add constraint run_item_status_check check (status in ('DUE', 'INVOICED', 'UNCHANGED', 'EXCLUDED', 'PARKED'));
create index run_item_bill on run_item (run_id, bill_key);

-- runs out of turn and corrections
alter table billing_run
  add column scope varchar(10) not null default 'CYCLE' check (scope in ('CYCLE', 'OFF_CYCLE', 'CORRECTION')),
  add column billing_group varchar(20),
  alter column number type varchar(40),
  alter column cycle drop not null,
  add constraint billing_run_of_cycle check ((scope = 'CYCLE') = (cycle is not null));
alter table billing_run alter column scope drop default;
drop index billing_run_once;
create unique index billing_run_once on billing_run (cycle, coalesce(billing_group, ''), period_start)
  where scope = 'CYCLE' and status <> 'DISCARDED';
