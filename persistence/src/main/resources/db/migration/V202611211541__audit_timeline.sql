-- What was written to a customer, for the history that staff read.
create index outbox_message_customer on outbox_message (customer_id, created_at) where customer_id is not null;
