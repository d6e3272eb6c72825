create table list_total (
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

create index list_total_page on list_total (municipality, parent_id, sort_key, id);
create unique index list_total_lookup on list_total (municipality, parent_id, lookup);

create table official_count (
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

create index official_count_page on official_count (municipality, parent_id, sort_key, id);
create unique index official_count_lookup on official_count (municipality, parent_id, lookup);

create table count_explanation (
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

create index count_explanation_page on count_explanation (municipality, parent_id, sort_key, id);
create unique index count_explanation_lookup on count_explanation (municipality, parent_id, lookup);
