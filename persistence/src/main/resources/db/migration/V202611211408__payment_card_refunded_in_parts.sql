-- A payment by card can be given back in parts, never more than was paid: what was given back, and the part that the
-- provider is asked for now.
alter table card_attempt
  add column refunded numeric(14, 2) not null default 0 check (refunded >= 0),
  add column refunding numeric(14, 2) check (refunding > 0),
  add constraint card_attempt_refunded_at_most check (refunded + coalesce(refunding, 0) <= amount);
update card_attempt set refunded = amount where state = 'REFUNDED';
update card_attempt set refunding = amount where state = 'REFUNDING';
alter table card_attempt add constraint card_attempt_refunding check ((refunding is not null) = (state = 'REFUNDING')),
  add constraint card_attempt_refunded_whole check (state <> 'REFUNDED' or refunded = amount);
