create table appointment (
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

create unique index appointment_page on appointment (municipality, parent_id, sort_key);
create index appointment_lookup on appointment (municipality, parent_id, lookup);

create table vacancy (
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

create index vacancy_page on vacancy (municipality, parent_id, sort_key, id);
create index vacancy_lookup on vacancy (municipality, parent_id, lookup);

create table candidate_circumstance (
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

create index candidate_circumstance_page on candidate_circumstance (municipality, parent_id, sort_key, id);
create index candidate_circumstance_lookup on candidate_circumstance (municipality, parent_id, lookup);

create table installation (
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

create unique index installation_parent on installation (municipality, parent_id);
