-- What staff may say of a customer, in one text, so that the words of a question may come from anywhere: the customer, the
-- contracts, and where they are delivered. Triggers keep it in the transaction of what changes; the text is folded as
-- SearchText folds, and begins and ends with a space, so that a short word is found whole.
create table customer_words (
  customer_id bigint primary key references customer on delete cascade,
  text        text not null
);
-- entries that wait to be sorted in are read one by one by every search: few may wait
create index customer_words_text on customer_words using gin (text gin_trgm_ops) with (gin_pending_list_limit = 512);

-- The words that stand in these texts, for questions with a typing error: the nearest words are looked for here, among some
-- hundred thousand, and then their customers. A word twice does no harm, so nobody waits for anybody else's word.
create table search_word (word text not null);
create index search_word_whole on search_word (word);
create index search_word_near on search_word using gin (word gin_trgm_ops);

create function searchable(said text) returns text language sql immutable as $$
  select regexp_replace(lower(said), '[^a-z0-9@.]+', ' ', 'g')
$$;

create view customer_to_find as
select c.id as customer_id,
  concat(' ', c.search_text, ' ', quittance.searchable(c.secondary_email) || ' ', k.words, ' ') as text
from quittance.customer c
  left join lateral (
    select string_agg(concat_ws(' ', quittance.searchable(a.number), quittance.searchable(d.number), p.search_text), ' '
      order by a.id, d.id) as words
    from quittance.account a
      left join quittance.contract d on d.account_id = a.id
      left join quittance.service_point p on p.id = d.service_point_id
    where a.customer_id = c.id) k on true;

create function find_customer_by(customer bigint) returns void language sql as $$
  insert into quittance.customer_words as known (customer_id, text)
  select customer_id, text from quittance.customer_to_find where customer_id = customer
  on conflict (customer_id) do update set text = excluded.text where known.text <> excluded.text
$$;

create function find_changed_customer() returns trigger language plpgsql as $$
begin
  perform quittance.find_customer_by(new.id);
  return null;
end $$;
create trigger customer_is_found after insert or update of search_text, secondary_email on customer
  for each row execute function find_changed_customer();

create function find_customer_of_account() returns trigger language plpgsql as $$
begin
  perform quittance.find_customer_by(new.customer_id);
  return null;
end $$;
create trigger account_is_found after insert or update of number, customer_id on account
  for each row execute function find_customer_of_account();

create function find_customer_of_contract() returns trigger language plpgsql as $$
begin
  perform quittance.find_customer_by(customer_id) from quittance.account where id = new.account_id;
  return null;
end $$;
create trigger contract_is_found after insert or update of number, account_id, service_point_id on contract
  for each row execute function find_customer_of_contract();

create function find_customers_of_point() returns trigger language plpgsql as $$
begin
  perform quittance.find_customer_by(c.customer_id)
  from (select distinct a.customer_id from quittance.contract d join quittance.account a on a.id = d.account_id
        where d.service_point_id = new.id order by a.customer_id) c;
  return null;
end $$;
create trigger service_point_is_found after update of search_text on service_point
  for each row execute function find_customers_of_point();

-- Numbers and what is in an e-mail address are nobody's typing error. A word that the last one lost is forgotten: it may
-- be the name of somebody who asked to be forgotten.
create function keep_search_words() returns trigger language plpgsql as $$
begin
  insert into quittance.search_word (word)
  select distinct w from regexp_split_to_table(new.text, ' ') w
  where w ~ '^[a-z]{4,}$' and not exists (select from quittance.search_word k where k.word = w);
  if tg_op = 'UPDATE' then
    delete from quittance.search_word k using (
      select w from regexp_split_to_table(old.text, ' ') w except select w from regexp_split_to_table(new.text, ' ') w) gone
    where k.word = gone.w
      and not exists (select from quittance.customer_words c where c.text like '% ' || gone.w || ' %');
  end if;
  return null;
end $$;

insert into customer_words (customer_id, text) select customer_id, text from customer_to_find;
insert into search_word (word)
select distinct w from customer_words, regexp_split_to_table(text, ' ') w where w ~ '^[a-z]{4,}$';
create trigger customer_words_are_kept after insert or update on customer_words
  for each row execute function keep_search_words();

-- Numbers by their beginning, however they are spaced; account numbers by their end, as banks print them.
create index invoice_spoken on invoice (regexp_replace(number, '[^A-Za-z0-9]', '', 'g') text_pattern_ops)
  where number is not null;
create index parking_badge_spoken on parking_badge (badge varchar_pattern_ops);
create index mandate_iban_end on mandate (right(iban, 4));
create index payout_choice_iban_end on payout_choice (right(iban, 4)) where iban is not null;
