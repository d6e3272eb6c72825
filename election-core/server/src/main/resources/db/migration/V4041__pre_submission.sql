create table pre_submission_slot (
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

create index pre_submission_slot_page on pre_submission_slot (municipality, parent_id, sort_key, id);

create index pre_submission_slot_lookup on pre_submission_slot (municipality, parent_id, lookup);

create table pre_submission_appointment (
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

create index pre_submission_appointment_page on pre_submission_appointment (municipality, parent_id, sort_key, id);

create index pre_submission_appointment_lookup on pre_submission_appointment (municipality, parent_id, lookup);

create table pre_submission_check (
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

create index pre_submission_check_page on pre_submission_check (municipality, parent_id, sort_key, id);

create index pre_submission_check_lookup on pre_submission_check (municipality, parent_id, lookup);
