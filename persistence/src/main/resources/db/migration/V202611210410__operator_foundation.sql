-- One sequence for every table; allocated in blocks by the persistence provider.
create sequence id_seq start with 500 increment by 500;

-- Equality on identifiers beside overlap on periods, in one exclusion constraint.
create extension if not exists btree_gist;
-- Search by any part of a name, an address or a reference.
create extension if not exists pg_trgm;
