create table clock_offset (
    id varchar(40) not null primary key,
    offset_millis bigint not null
);

create table idempotency_key (
    id varchar(400) not null primary key,
    fingerprint varchar(64) not null,
    created_at timestamp with time zone not null,
    status integer not null,
    location varchar(1000) not null,
    etag varchar(40) not null,
    media_type varchar(200) not null,
    body text not null
);
