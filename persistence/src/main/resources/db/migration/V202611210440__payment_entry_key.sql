-- The form a payment was entered with: sent twice, it is recorded once.
alter table payment add column entry_key varchar(36) unique;
