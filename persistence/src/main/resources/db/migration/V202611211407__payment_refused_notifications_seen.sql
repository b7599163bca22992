-- What was told of cards and not believed waits for staff until one of them has looked at it; told again, it waits again.
alter table refused_notification
  add column seen_by varchar(254),
  add column seen_at timestamptz,
  add constraint refused_notification_seen check ((seen_by is null) = (seen_at is null));
create index refused_notification_unseen on refused_notification (id) where seen_at is null;
