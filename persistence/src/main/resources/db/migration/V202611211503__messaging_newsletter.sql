-- Where a letter that nobody has to take is refused for the future, below the portal's address (RFC 8058).
alter table outbox_message add column unsubscribe_path varchar(200);
