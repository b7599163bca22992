-- Copied as the SIREN is: electronic invoices name it, reverse-charged ones must (CGI ann. II art. 242 nonies A).
alter table invoice add column buyer_vat_number varchar(20);
