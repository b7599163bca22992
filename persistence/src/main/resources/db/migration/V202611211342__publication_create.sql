-- What the operator tells everybody: answers to questions often asked, where to find it, works and outages. Staff write it,
-- in both languages, as plain text with a few marks.
create table faq_entry (
  id          bigint primary key,
  theme       varchar(12) not null check (theme in ('ACCOUNT', 'INVOICES', 'PAYMENT', 'METER', 'CONTRACT', 'PRIVACY')),
  position    integer not null,
  question_fr varchar(200) not null,
  question_en varchar(200) not null,
  answer_fr   text not null check (length(answer_fr) <= 4000),
  answer_en   text not null check (length(answer_en) <= 4000),
  changed_by  varchar(254) not null,
  changed_at  timestamptz not null
);
create index faq_entry_order on faq_entry (theme, position, id);

create table site (
  id          bigint primary key,
  name        varchar(120) not null,
  line1       varchar(120) not null,
  line2       varchar(120),
  postcode    varchar(10) not null,
  town        varchar(80) not null,
  country     char(2) not null,
  phone       varchar(30),
  hours_fr    varchar(500) not null,
  hours_en    varchar(500) not null,
  changed_by  varchar(254) not null,
  changed_at  timestamptz not null
);

create table service_notice (
  id          bigint primary key,
  kind        varchar(8) not null check (kind in ('WORKS', 'OUTAGE', 'NEWS')),
  starts_at   timestamptz not null,
  ends_at     timestamptz,
  title_fr    varchar(160) not null,
  title_en    varchar(160) not null,
  text_fr     text not null check (length(text_fr) <= 4000),
  text_en     text not null check (length(text_en) <= 4000),
  changed_by  varchar(254) not null,
  changed_at  timestamptz not null,
  check (ends_at is null or ends_at > starts_at)
);
create index service_notice_time on service_notice (starts_at desc);
