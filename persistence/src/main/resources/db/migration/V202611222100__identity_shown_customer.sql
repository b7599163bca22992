-- Who sees several customers finds the one last shown again at the next sign-in, whoever was added meanwhile.
alter table login add column shown_customer_id bigint references customer on delete set null;
create index login_shown_customer on login (shown_customer_id) where shown_customer_id is not null;

-- Until now it was the first of the own ones by name.
update login l set shown_customer_id = (
  select c.id from login_customer s join customer c on c.id = s.customer_id where s.login_id = l.id
  order by coalesce(c.company_name, concat_ws(' ', c.title, c.first_name, c.last_name)), c.number limit 1);
