-- Late interest is no fee: it stands on 763 from now on, apart from costs. What was posted stays where it is.
alter table account_entry add column interest boolean not null default false;
comment on column account_entry.interest is 'of a fee: interest for paying late';
insert into posting_rule (source, detail, account, journal, label) values
  ('FEE', 'INTEREST', '763', 'OD', 'Intérêts de retard');

-- A year opens with what the one before it left: accounts of the balance sheet go on, the result waits on 120 or 129 until
-- the owners decide, results of earlier years on 110 or 119 (PCG 941-11, 941-12).
insert into journal (code, label) values ('AN', 'À-nouveaux');
insert into ledger_account (number, label) values
  ('110', 'Report à nouveau (solde créditeur)'), ('119', 'Report à nouveau (solde débiteur)'),
  ('120', 'Résultat de l’exercice (bénéfice)'), ('129', 'Résultat de l’exercice (perte)')
on conflict (number) do nothing;
insert into posting_rule (source, detail, account, journal, label) values
  ('OPENING', 'PROFIT', '120', 'AN', 'À-nouveau'), ('OPENING', 'LOSS', '129', 'AN', 'À-nouveau'),
  ('OPENING', 'PROFIT_KEPT', '110', 'AN', 'À-nouveau'), ('OPENING', 'LOSS_KEPT', '119', 'AN', 'À-nouveau');

-- Which entries of the customers' account settle each other whole, as the allocations say: entries that are joined by
-- allocations, however many, bear one letter if they come to nothing together. For the transaction that asks.
create function letter_entries() returns void language plpgsql as $$
declare
  moved bigint;
begin
  drop table if exists settled, lettering;
  create temp table settled on commit drop as
    -- a movement or document against another; instalments reach the customers' account by an entry of their own
    select coalesce(d.invoice_id, d.id) as one, case when c.plan_id is null then coalesce(c.invoice_id, c.id) else a.id end as other,
      a.day
    from allocation a join account_entry c on c.id = a.credit_id join account_entry d on d.id = a.debit_id
    where a.amount > 0 and (c.plan_id is null or d.kind <> 'RETURN')
      and not exists (select from allocation r where r.reverses_id = a.id)
    union all
    select r.id, a.id, r.day
    from allocation r join allocation a on a.id = r.reverses_id join account_entry c on c.id = a.credit_id
      join account_entry d on d.id = a.debit_id
    where c.plan_id is not null and d.kind <> 'RETURN';
  create temp table lettering on commit drop as
    select n.id as entry_id, n.id as root, max(n.day) as day
    from (select one as id, day from settled union all select other, day from settled) n group by n.id;
  create unique index on lettering (entry_id);
  create index on settled (one);
  create index on settled (other);
  analyze settled;
  analyze lettering;
  loop
    update lettering t set root = m.root
    from (select s.node, min(n.root) as root
          from (select one as node, other as next from settled union all select other, one from settled) s
            join lettering n on n.entry_id = s.next group by s.node) m
    where m.node = t.entry_id and m.root < t.root;
    get diagnostics moved = row_count;
    exit when moved = 0;
    update lettering t set root = r.root from lettering r where r.entry_id = t.root and r.root < t.root;
  end loop;
  delete from lettering t where t.root in (
    select g.root from lettering g left join journal_line l on l.entry_id = g.entry_id
      and l.account in (select r.account from posting_rule r where r.source = 'CUSTOMER')
    group by g.root having coalesce(sum(l.amount), 1) <> 0 or bool_or(l.entry_id is null));
  update lettering t set day = g.day from (select root, max(day) as day from lettering group by root) g where g.root = t.root;
end $$;
