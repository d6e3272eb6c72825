create table total_typist (
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

create index total_typist_page on total_typist (municipality, parent_id, sort_key, id);
create unique index total_typist_lookup on total_typist (municipality, parent_id, lookup);

insert into total_typist (id, municipality, parent_id, state, lookup, sort_key, version, created_at, created_by, data)
select min(id), municipality, parent_id, '', created_by, min(sort_key), 1, min(created_at), created_by,
    '{"user":"' || replace(replace(created_by, '\', '\\'), '"', '\"') || '"}'
from list_total
group by municipality, parent_id, created_by;
