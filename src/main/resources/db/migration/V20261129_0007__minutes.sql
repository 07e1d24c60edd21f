create table minutes (
    id          uuid primary key,
    project_id  uuid not null references project,
    kind        varchar(20) not null,
    held_at     timestamp with time zone not null,
    recorded_by varchar(255) not null,
    recorded_at timestamp with time zone not null,
    content     varchar(1000000) not null
);
create index minutes_project on minutes (project_id);
