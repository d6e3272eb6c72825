create table information_meeting (
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

create index information_meeting_page on information_meeting (municipality, parent_id, sort_key, id);

create index information_meeting_lookup on information_meeting (municipality, parent_id, lookup);

create table meeting_registration (
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

create index meeting_registration_page on meeting_registration (municipality, parent_id, sort_key, id);

create index meeting_registration_lookup on meeting_registration (municipality, parent_id, lookup);
