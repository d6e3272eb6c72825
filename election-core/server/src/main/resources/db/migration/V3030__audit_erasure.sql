alter table audit_entry add column salt varchar(32) default '' not null;
alter table audit_entry add column content_digest varchar(64) default '' not null;
alter table audit_entry add column erased_by bigint default 0 not null;

create index audit_entry_subject on audit_entry (municipality, subject);
