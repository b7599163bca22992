-- Days of a contract that one invoice bills as a whole once they are over, whatever its cycle: those of a monthly plan.
alter table contract
  add settled_from  date check (settled_from >= billed_from),
  add settled_until date check (settled_until > settled_from),
  add constraint contract_settlement_period check ((settled_from is null) = (settled_until is null));
