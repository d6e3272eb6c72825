create table audit_head (
    municipality varchar(4) not null primary key,
    sequence_number bigint not null,
    hash varchar(64) not null
);

create table audit_entry (
    municipality varchar(4) not null,
    sequence_number bigint not null,
    at varchar(40) not null,
    actor varchar(200) not null,
    roles varchar(200) not null,
    action varchar(100) not null,
    subject varchar(400) not null,
    legal_basis varchar(200) not null,
    reason text not null,
    before_data text not null,
    after_data text not null,
    request_id varchar(36) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    primary key (municipality, sequence_number)
);
