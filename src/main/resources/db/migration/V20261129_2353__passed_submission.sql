create table passed_submission (
    id                  uuid primary key,
    person              varchar(255) not null,
    target              varchar(255) not null,
    digest              varchar(64) not null,
    process_instance_id varchar(64),
    passed_at           timestamp with time zone not null
);

create index passed_submission_by_person on passed_submission (person, passed_at);
