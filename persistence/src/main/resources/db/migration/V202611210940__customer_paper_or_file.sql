-- Who takes documents as files instead of paper. The latest word that has begun counts; without any word it is paper.
create table document_consent (
  id          bigint primary key,
  customer_id bigint not null references customer,
  since       date not null,
  accepts     boolean not null,
  said_by     varchar(254) not null,
  recorded_at timestamptz not null
);
create index document_consent_customer on document_consent (customer_id, since, id);
