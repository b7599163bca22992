-- Transfers of kitties go to the bank in files of their own, which lie with those of refunds.
alter table kitty_payout add constraint kitty_payout_file foreign key (file_id) references refund_file;
