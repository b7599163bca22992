-- Whom IT names as administrator chooses a password by a link of its own kind.
do $$
declare
  known text := (select pg_get_constraintdef(oid) from pg_constraint where conname = 'access_link_kind_check');
begin
  alter table access_link drop constraint access_link_kind_check;
  execute 'alter table access_link add constraint access_link_kind_check '
    || replace(known, 'ARRAY[', 'ARRAY[''ADMINISTRATOR''::character varying, ');
end $$;
