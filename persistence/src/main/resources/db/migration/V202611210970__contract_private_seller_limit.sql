-- Up to which peak power a private person sells the surplus of a roof without being taxable, from a day on.
create table private_seller_limit (
  valid_from date primary key,
  kwc        numeric(7, 3) not null check (kwc > 0),
  source     varchar(200) not null
);
insert into private_seller_limit (valid_from, kwc, source) values
  ('2008-01-01', 3, 'particulier non assujetti jusqu''à 3 kWc (CGI art. 35 ter)');

-- The law of the day on which the contract starts, where a constant stood.
alter table surplus_contract drop constraint surplus_contract_check;
create function refuse_private_seller_beyond_limit() returns trigger language plpgsql as $$
begin
  if new.seller_status = 'PRIVATE' and new.panel_kwc > coalesce((
      select l.kwc from private_seller_limit l join contract c on c.id = new.id
      where l.valid_from <= c.start_date order by l.valid_from desc limit 1), 0) then
    raise exception 'panels of % kWc are beyond what a private seller may have', new.panel_kwc using errcode = '23514';
  end if;
  return new;
end $$;
create trigger surplus_contract_private_limit before insert or update on surplus_contract
  for each row execute function refuse_private_seller_beyond_limit();
