create table review_answer (
    id           uuid primary key,
    project_id   uuid not null references project,
    department   varchar(64) not null,
    answered_by  varchar(255) not null,
    answered_at  timestamp with time zone not null,
    goal_reached varchar(20) not null,
    reason       varchar(4000),
    worked       varchar(4000) not null,
    failed       varchar(4000) not null,
    tools_right  varchar(20) not null,
    tools        varchar(4000),
    better       varchar(4000) not null,
    unique (project_id, department)
);

create table review_report (
    project_id        uuid primary key references project,
    goal_reached      varchar(20) not null,
    summary           varchar(8000) not null,
    deviations        varchar(8000),
    successes         varchar(8000) not null,
    shortcomings      varchar(8000) not null,
    written_by        varchar(255) not null,
    written_at        timestamp with time zone not null,
    items_planned     integer not null,
    items_accepted    integer not null,
    items_withdrawn   integer not null,
    items_late        integer not null,
    days_late         integer not null,
    plan_versions     integer not null,
    versions_rejected integer not null,
    minor_changes     integer not null,
    major_changes     integer not null,
    reminders         integer not null
);

create table review_key_result (
    project_id uuid not null references review_report,
    position   integer not null,
    department varchar(64),
    text       varchar(1000),
    metric     varchar(200),
    target     varchar(200),
    actual     varchar(200) not null,
    reached    varchar(20) not null,
    primary key (project_id, position)
);

create table review_improvement (
    project_id uuid not null references review_report,
    position   integer not null,
    text       varchar(2000) not null,
    owner      varchar(64) not null,
    due_on     date not null,
    primary key (project_id, position)
);
