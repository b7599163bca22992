-- What was billed in advance is asked of every contract of a run; few lines are such.
create index invoice_line_advance on invoice_line (contract_id, period_end) where advance;
