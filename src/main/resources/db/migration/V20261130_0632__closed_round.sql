-- rounds of signing that the overall lead ended before everybody had answered
create table closed_round (
    id           uuid                     primary key,
    project_id   uuid                     not null references project,
    plan_version integer                  not null,
    closed_by    varchar(255)             not null,
    closed_at    timestamp with time zone not null,
    unique (project_id, plan_version)
);
