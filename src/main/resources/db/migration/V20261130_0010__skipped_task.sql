-- which open tasks administrators moved a project's processes past
create table skipped_task (
    id         uuid                     primary key,
    project_id uuid                     not null references project,
    process    varchar(255)             not null,
    task       varchar(255)             not null,
    name       varchar(255)             not null,
    skipped_by varchar(255),
    skipped_at timestamp with time zone not null
);
create index skipped_task_project on skipped_task (project_id);
