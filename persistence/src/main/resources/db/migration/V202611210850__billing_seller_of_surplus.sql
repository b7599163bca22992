-- What the seller of surplus was for VAT when the document was drafted: it decides what the document says.
alter table invoice add column seller_status varchar(7) check (seller_status in ('PRIVATE', 'EXEMPT', 'TAXED'));
