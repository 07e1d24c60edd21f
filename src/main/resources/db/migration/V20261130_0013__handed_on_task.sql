-- which tasks people handed on to a colleague
create table handed_on_task (
    id           uuid                     primary key,
    task_id      varchar(64)              not null,
    project_id   uuid,
    name         varchar(255)             not null,
    was_for      varchar(255)             not null,
    handed_on_by varchar(255)             not null,
    handed_to    varchar(255)             not null,
    reason       varchar(1000)            not null,
    handed_on_at timestamp with time zone not null
);
create index handed_on_task_task on handed_on_task (task_id);
create index handed_on_task_project on handed_on_task (project_id);
