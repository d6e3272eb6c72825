create table register_import (
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

create index register_import_page on register_import (municipality, parent_id, sort_key, id);

create index register_import_lookup on register_import (municipality, parent_id, lookup);
