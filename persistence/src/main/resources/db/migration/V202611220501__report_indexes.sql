-- the figures of a year, and the lists they lead to, without reading what is older
create index invoice_issued on invoice (issue_date, id) where number is not null;
create index account_entry_money on account_entry (day, id) where kind in ('PAYMENT', 'RETURN', 'REFUND');
create index incident_occurred on incident (occurred_on, id);
create index collection_presented on collection (due_on) where state in ('SENT', 'COLLECTED', 'RETURNED');
create index request_sent on request (sent_at);
-- what waits for staff
create index outbox_message_dead on outbox_message (created_at) where status = 'DEAD';
