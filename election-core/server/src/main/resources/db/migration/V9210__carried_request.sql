-- Requests for designations that came too late for one election and are handled at a later one (G 3(1)).
create table carried_request (
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

create index carried_request_page on carried_request (municipality, parent_id, sort_key, id);

create index carried_request_state on carried_request (municipality, state);

create index designation_request_state on designation_request (municipality, state);
