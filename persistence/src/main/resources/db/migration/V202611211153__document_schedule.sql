-- One more kind of document; the others are left as they are.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'document_kind_check');
begin
  alter table document drop constraint document_kind_check;
  execute 'alter table document add constraint document_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''SCHEDULE''::character varying, ');
end $$;
insert into document_retention (kind, years, source) values ('SCHEDULE', 10, 'C. com. L123-22');
