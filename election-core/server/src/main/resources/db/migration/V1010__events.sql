-- What happened, in the order of the audit chain of each municipality; written in the transaction of the change itself.
create table domain_event (
    municipality varchar(4) not null,
    sequence_number bigint not null,
    id varchar(36) not null,
    stream varchar(36) not null,
    type varchar(120) not null,
    subject varchar(400) not null,
    at varchar(40) not null,
    data text not null,
    stored_at timestamp with time zone not null,
    primary key (municipality, sequence_number)
);

create unique index domain_event_id on domain_event (id);
create index domain_event_age on domain_event (stored_at);

-- Who hears of it. A listener hears what happens from its first start on; a lease lets one node serve it at a time.
create table event_listener (
    id varchar(150) not null primary key,
    lease_owner varchar(36) not null,
    lease_until timestamp with time zone not null
);

-- Up to where the events of a municipality were handed out to a listener.
create table event_cursor (
    listener varchar(150) not null,
    municipality varchar(4) not null,
    sequence_number bigint not null,
    primary key (listener, municipality)
);

create table event_delivery (
    listener varchar(150) not null,
    event_id varchar(36) not null,
    municipality varchar(4) not null,
    sequence_number bigint not null,
    stream varchar(36) not null,
    state varchar(20) not null,
    attempts integer not null,
    next_attempt_at timestamp with time zone not null,
    delivered_at timestamp with time zone,
    last_error varchar(400) not null,
    primary key (listener, event_id)
);

create index event_delivery_due on event_delivery (listener, state, stream, sequence_number);
create index event_delivery_event on event_delivery (event_id);
