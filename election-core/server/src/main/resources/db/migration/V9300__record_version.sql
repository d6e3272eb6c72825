-- What a record was before it was changed, for who changed it at the same time and lays the two beside each other.
create table record_version (
    record_id varchar(36) not null,
    version bigint not null,
    municipality varchar(4) not null,
    data text not null,
    primary key (record_id, version)
);
