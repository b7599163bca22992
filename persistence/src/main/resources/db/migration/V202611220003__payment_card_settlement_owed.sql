-- Where more was given back than was paid the provider takes the difference, and his fee, from the operator's account.
do $$
declare
  old record;
begin
  for old in select conname from pg_constraint where conrelid = 'card_settlement'::regclass and contype = 'c'
      and pg_get_constraintdef(oid) ~ '\m(net|gross)\M' loop
    execute format('alter table card_settlement drop constraint %I', old.conname);
  end loop;
end $$;
alter table card_settlement add constraint card_settlement_fee check (net <> 0 and net <= gross);
