create table portable (
  id           uuid primary key,
  version      bigint not null,
  other        uuid,
  parent_id    uuid references portable (id),
  moment       timestamp(6) with time zone,
  instant      timestamp(6) with time zone,
  held_on      date,
  content      bytea,
  text         text,
  cents        bigint not null,
  flag         boolean not null,
  severity     varchar(20),
  small_number integer not null
);
