create table gazette_notice (
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

create index gazette_notice_page on gazette_notice (municipality, parent_id, sort_key, id);

create index gazette_notice_lookup on gazette_notice (municipality, parent_id, lookup);
