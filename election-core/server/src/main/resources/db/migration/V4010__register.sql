create table processing_record (
    id varchar(36) not null primary key,
    municipality varchar(4) not null,
    subject_hash varchar(64) not null,
    subject_number varchar(200) not null,
    started_at timestamp with time zone not null,
    data text not null
);

create index processing_record_subject on processing_record (municipality, subject_hash, started_at);
