-- What goes with a notice for the reader's own calendar (RFC 5545).
alter table outbox_message add column calendar text;
