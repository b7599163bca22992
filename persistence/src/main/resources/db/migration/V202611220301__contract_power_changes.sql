-- The subscribed power of a contract from a day on; until the first of its changes it is that of the contract.
create table power_change (
  id          bigint primary key,
  contract_id bigint not null references electricity_contract deferrable initially deferred,
  valid_from  date not null,
  power_kva   smallint not null check (power_kva between 1 and 36),
  unique (contract_id, valid_from)
);
