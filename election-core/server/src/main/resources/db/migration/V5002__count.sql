create table count_entry (
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

create index count_entry_page on count_entry (municipality, parent_id, sort_key, id);
create unique index count_entry_lookup on count_entry (municipality, parent_id, lookup);

create table fixed_count (
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

create index fixed_count_page on fixed_count (municipality, parent_id, sort_key, id);
create unique index fixed_count_lookup on fixed_count (municipality, parent_id, lookup);
