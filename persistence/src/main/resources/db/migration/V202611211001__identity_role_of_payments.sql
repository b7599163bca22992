-- Staff who take in and give out money.
alter table login_role drop constraint login_role_role_check,
  add constraint login_role_role_check check (role in ('CUSTOMER', 'ADVISER', 'BILLING', 'PAYMENTS', 'ADMINISTRATOR'));
