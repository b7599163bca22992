-- What staff wrote in place of a delivered notice: every version stays, the latest counts, and one without words goes back to
-- the delivered text.
create table notice_wording (
  id         bigint primary key,
  notice     varchar(40) not null,
  language   varchar(2) not null check (language in ('fr', 'en')),
  subject    varchar(200),
  body       varchar(8000),
  written_by varchar(254) not null,
  written_at timestamptz not null,
  check ((subject is null) = (body is null))
);
create index notice_wording_latest on notice_wording (notice, language, id desc);
