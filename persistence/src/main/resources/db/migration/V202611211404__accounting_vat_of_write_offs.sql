-- A debt given up gives back the VAT that was paid on it only once it is irrecoverable for good and there is proof (CGI art. 272, 1;
-- BOI-TVA-DED-40-10-20): without proof the whole sum is a loss. The accounts are rules, dated like the others.
alter table account_entry add column vat_proof varchar(200);
alter table account_entry add constraint account_entry_vat_proof check (vat_proof is null or kind = 'WRITE_OFF' and vat_proof <> '');
comment on column account_entry.vat_proof is 'of a write-off whose VAT is taken back: what proves that the debt cannot be recovered';
insert into posting_rule (source, account) values ('VAT_WRITTEN_OFF', '44571');
insert into posting_rule (source, detail, account) values
  ('VAT_WRITTEN_OFF', '20.00', '445711'), ('VAT_WRITTEN_OFF', '10.00', '445712'),
  ('VAT_WRITTEN_OFF', '5.50', '445713'), ('VAT_WRITTEN_OFF', '2.10', '445714');

-- The VAT in what a write-off settles, rate by rate: its share of the invoice's, rounded to the cent.
create function vat_written_off(entry bigint) returns table (account varchar, amount numeric) language sql stable as $$
  select coalesce(exact.account, other.account), sum(round(a.amount * v.tax / i.gross, 2))
  from account_entry m join allocation a on a.credit_id = m.id join account_entry d on d.id = a.debit_id
    join invoice i on i.id = d.invoice_id and i.gross <> 0 join invoice_vat v on v.invoice_id = i.id
    left join lateral (select p.account from posting_rules(m.day) p
      where p.source = 'VAT_WRITTEN_OFF' and p.detail = cast(v.rate as text)) exact on true
    left join lateral (select p.account from posting_rules(m.day) p
      where p.source = 'VAT_WRITTEN_OFF' and p.detail = '') other on true
  where m.id = entry and m.vat_proof is not null
  group by 1 having sum(round(a.amount * v.tax / i.gross, 2)) <> 0
$$;
