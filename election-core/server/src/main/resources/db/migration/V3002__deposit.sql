create table deposit (
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

create index deposit_page on deposit (municipality, parent_id, sort_key, id);
create unique index deposit_lookup on deposit (municipality, parent_id, lookup);

create table bank_statement (
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

create index bank_statement_page on bank_statement (municipality, parent_id, sort_key, id);
create unique index bank_statement_lookup on bank_statement (municipality, parent_id, lookup);

create table bank_transaction (
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

create index bank_transaction_page on bank_transaction (municipality, parent_id, sort_key, id);
create unique index bank_transaction_lookup on bank_transaction (municipality, parent_id, lookup);

create table refund_order (
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

create index refund_order_page on refund_order (municipality, parent_id, sort_key, id);
create index refund_order_lookup on refund_order (municipality, parent_id, lookup);

