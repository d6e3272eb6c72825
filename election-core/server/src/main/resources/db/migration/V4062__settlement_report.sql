create table settlement_report (
    id varchar(36) not null primary key,
    municipality varchar(4) not null,
    parent_id varchar(36) not null,
    state varchar(40) not null,
    lookup varchar(200) not null,
    sort_key varchar(100) not null,
    version bigint not null,
    created_at timestamp with time zone not null,
    created_by varchar(200) not null,
    data text not null
);

create index settlement_report_page on settlement_report (municipality, parent_id, sort_key, id);

create index settlement_report_lookup on settlement_report (municipality, parent_id, lookup);
