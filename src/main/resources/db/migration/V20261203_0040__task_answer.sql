-- what people answered in tasks that process owners have added to a model
create table task_answer (
    id                   uuid primary key,
    project_id           uuid not null references project,
    process              varchar(255) not null,
    process_version      integer not null,
    element              varchar(255) not null,
    name                 varchar(400) not null,
    task_id              varchar(64),
    given                varchar(1000000) not null,
    answered_by          varchar(64) not null,
    answered_in_place_of varchar(64),
    answered_at          timestamp with time zone not null
);
create index task_answer_project on task_answer (project_id);
