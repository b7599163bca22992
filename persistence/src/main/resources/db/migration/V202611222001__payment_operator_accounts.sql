-- Through which of the operator's accounts money went: what a bank's file names, else what was used for it on its day. The books
-- post to its ledger account; null is money that went through none, and whatever was there before accounts were several.
alter table bank_entry add column operator_account_id bigint references operator_account;
alter table account_entry add column operator_account_id bigint references operator_account;
alter table collection_batch add column operator_account_id bigint references operator_account;
alter table deposit add column operator_account_id bigint references operator_account;
alter table kitty_payout add column operator_account_id bigint references operator_account;
