-- A debit that is under way keeps dunning away; after a winter truce the notice of a cut is told anew, on another day.
alter table dunning_spared drop constraint dunning_spared_protection_check;
alter table dunning_spared add constraint dunning_spared_protection_check check (protection in
  ('BELOW_SMALLEST', 'DISPUTED', 'PAYMENT_PLAN', 'DEBIT_UNDER_WAY', 'VULNERABLE', 'WINTER_TRUCE', 'HOME_WATER'));
drop index dunning_act_item_once;
create unique index dunning_act_item_once on dunning_act_item (invoice_id, position, sent_on) where sent_on is not null;
