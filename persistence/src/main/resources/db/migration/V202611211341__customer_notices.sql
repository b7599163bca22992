-- Where a customer wants to be told of what. Without a row the rule of the topic counts.
create table notice_choice (
  id          bigint primary key,
  customer_id bigint not null references customer,
  topic       varchar(9) not null check (topic in ('DOCUMENTS', 'DEBITS', 'ACCOUNT', 'READINGS', 'MESSAGES', 'NEWS')),
  to_main     boolean not null,
  to_second   boolean not null,
  chosen_by   varchar(254) not null,
  chosen_at   timestamptz not null,
  unique (customer_id, topic)
);
