create table polling_station (
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

create index polling_station_page on polling_station (municipality, parent_id, sort_key, id);
create unique index polling_station_lookup on polling_station (municipality, parent_id, lookup);

create table station_status (
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

create index station_status_page on station_status (municipality, parent_id, sort_key, id);
create unique index station_status_lookup on station_status (municipality, parent_id, lookup);
