-- What a customer photographed while reading the meter, apart from the readings that lists show.
create table reading_photo (
  id         bigint primary key,
  media_type varchar(10) not null check (media_type in ('image/jpeg', 'image/png')),
  content    bytea not null check (octet_length(content) between 1 and 10485760),
  sent_by    varchar(254) not null,
  sent_at    timestamptz not null
);

-- An estimate of ours says what it was made from; those that a network operator sends do not.
alter table reading
  add column estimated_from varchar(16)
    check (estimated_from in ('BETWEEN_READINGS', 'LAST_YEAR', 'OWN_AVERAGE', 'OFFER_PROFILE')),
  add column photo_id bigint references reading_photo deferrable initially deferred,
  add constraint reading_estimated_from check (estimated_from is null or origin = 'ESTIMATED');
