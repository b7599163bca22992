-- Servers on one database take numbers in blocks of their own, so what was said last is found by its time.
drop index payout_choice_contract;
create index payout_choice_contract on payout_choice (contract_id, chosen_at desc, id desc);
drop index notice_wording_latest;
create index notice_wording_latest on notice_wording (notice, language, written_at desc, id desc);
drop index document_consent_customer;
create index document_consent_customer on document_consent (customer_id, since, recorded_at, id);
