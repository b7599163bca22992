-- Who opens a space with a letter types an address that nothing proves yet: what others gave to it must not be theirs.
alter table login add column address_unproved boolean not null default false;
