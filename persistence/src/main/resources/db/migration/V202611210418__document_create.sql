create table document (
  id         bigint primary key,
  invoice_id bigint not null unique references invoice,
  file_name  varchar(120) not null,
  media_type varchar(60) not null,
  bytes      integer not null,
  sha256     char(64) not null,
  created_at timestamptz not null
);

-- Apart from the rows that lists read; stored as it is, a PDF is compressed already.
create table document_content (
  document_id bigint primary key references document,
  content     bytea not null
);
alter table document_content alter column content set storage external;
