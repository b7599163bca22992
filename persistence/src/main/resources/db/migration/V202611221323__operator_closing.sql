-- Days on which the operator is closed beside public holidays: nobody receives then, and nobody hands a file to the bank.
create table operator_closing (
  id        bigint primary key,
  first_day date not null,
  last_day  date not null check (last_day >= first_day and last_day < first_day + 62),
  label     varchar(120) not null check (btrim(label) <> ''),
  said_by   varchar(254) not null,
  said_at   timestamptz not null,
  exclude using gist (daterange(first_day, last_day, '[]') with &&)
);

create function audit_closing() returns trigger language plpgsql as $$
begin
  perform quittance.audit_change('CHANGE', null, 'closing',
    case when tg_op = 'DELETE' then old.first_day || ' ' || old.last_day || ' ' || old.label end,
    case when tg_op = 'INSERT' then new.first_day || ' ' || new.last_day || ' ' || new.label end);
  return null;
end $$;
create trigger operator_closing_is_audited after insert or delete on operator_closing for each row execute function audit_closing();
