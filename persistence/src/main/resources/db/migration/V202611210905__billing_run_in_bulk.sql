-- What a run asks of each chunk of contracts, found without reading all lines that were ever billed.
create index invoice_line_advanced on invoice_line (contract_id, period_end) where advance and standing = 'BILLED';
-- A run pages through its contracts by their keys; it must not matter that the planner has not counted them yet.
create index run_item_page on run_item (run_id, id);
-- Every contract of a run changes its state once: room for that beside it, and no index has to be touched.
alter table run_item set (fillfactor = 60);
