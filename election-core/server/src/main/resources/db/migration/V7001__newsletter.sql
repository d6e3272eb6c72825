create table newsletter_subscription (
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

create index newsletter_subscription_page on newsletter_subscription (municipality, parent_id, sort_key, id);

create index newsletter_subscription_lookup on newsletter_subscription (municipality, parent_id, lookup);

create table newsletter (
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

create index newsletter_page on newsletter (municipality, parent_id, sort_key, id);

create index newsletter_lookup on newsletter (municipality, parent_id, lookup);

create table newsletter_file (
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

create index newsletter_file_page on newsletter_file (municipality, parent_id, sort_key, id);

create index newsletter_file_lookup on newsletter_file (municipality, parent_id, lookup);

create table newsletter_delivery (
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

create index newsletter_delivery_page on newsletter_delivery (municipality, parent_id, sort_key, id);

create index newsletter_delivery_lookup on newsletter_delivery (municipality, parent_id, lookup);
