-- The page of a mail says in which language it is.
alter table outbox_message add column language varchar(2) not null default 'fr';
update outbox_message m set language = c.language from customer c where c.id = m.customer_id;
