create table official_result (
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

create index official_result_page on official_result (municipality, parent_id, sort_key, id);
create unique index official_result_lookup on official_result (municipality, parent_id, lookup);

create table result_explanation (
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

create index result_explanation_page on result_explanation (municipality, parent_id, sort_key, id);
create unique index result_explanation_lookup on result_explanation (municipality, parent_id, lookup);
