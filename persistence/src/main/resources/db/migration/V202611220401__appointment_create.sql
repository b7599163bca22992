-- When customers can speak to somebody: staff publish slots, a customer books one, and the database keeps it for one alone.
create table appointment_slot (
  id           bigint primary key,
  way          varchar(9) not null check (way in ('SITE', 'TELEPHONE')),
  -- who receives: the login of an adviser, or a desk with whoever sits there
  adviser      varchar(254),
  desk         varchar(60),
  -- as it was when the slot was published
  place        varchar(400),
  starts_at    timestamptz not null,
  ends_at      timestamptz not null,
  published_by varchar(254) not null,
  published_at timestamptz not null,
  withdrawn_by varchar(254),
  withdrawn_at timestamptz,
  check (ends_at > starts_at),
  check ((adviser is null) <> (desk is null)),
  check ((way = 'SITE') = (place is not null)),
  check ((withdrawn_by is null) = (withdrawn_at is null)),
  -- nobody receives two at a time
  constraint appointment_slot_alone exclude using gist
    ((coalesce(adviser, 'desk ' || desk)) with =, tstzrange(starts_at, ends_at) with &&) where (withdrawn_at is null)
);
create index appointment_slot_published on appointment_slot (starts_at) where withdrawn_at is null;

create table appointment (
  id           bigint primary key,
  slot_id      bigint not null references appointment_slot,
  customer_id  bigint not null references customer,
  topic        varchar(10) not null check (topic in ('INVOICE', 'PAYMENT', 'CONTRACT', 'METER', 'OTHER')),
  telephone    varchar(30),
  note         varchar(500),
  booked_by    varchar(254) not null,
  booked_at    timestamptz not null,
  moves        smallint not null default 0,
  cancelled_by varchar(254),
  cancelled_at timestamptz,
  reminded_at  timestamptz,
  check ((cancelled_by is null) = (cancelled_at is null))
);
-- One slot, one appointment, whoever is faster.
create unique index appointment_of_slot on appointment (slot_id) where cancelled_at is null;
create index appointment_customer on appointment (customer_id);

-- Until how many hours before one may book, and move or cancel; and how many appointments to come a customer may hold.
create table appointment_terms (
  valid_from   date primary key,
  book_hours   smallint not null check (book_hours between 0 and 240),
  change_hours smallint not null check (change_hours between 0 and 240),
  most_open    smallint not null check (most_open between 1 and 20),
  source       varchar(200) not null
);
insert into appointment_terms (valid_from, book_hours, change_hours, most_open, source)
values ('2000-01-01', 2, 24, 2, 'règle de l''exploitant');
