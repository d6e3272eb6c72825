create table election_desk (
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

create index election_desk_page on election_desk (municipality, parent_id, sort_key, id);

create table election_date_change (
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

create index election_date_change_page on election_date_change (municipality, parent_id, sort_key, id);

create table previous_result_import (
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

create index previous_result_import_page on previous_result_import (municipality, parent_id, sort_key, id);

create unique index election_desk_one on election_desk (municipality, lookup);
