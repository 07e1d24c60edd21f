create table report_round (
    id           uuid primary key,
    revision     bigint not null,
    project_id   uuid not null references project,
    week_from    date not null,
    week_until   date not null,
    meeting_on   date not null,
    meeting_time time not null,
    asked_at     timestamp with time zone not null,
    ended_at     timestamp with time zone,
    outcome      varchar(20),
    unique (project_id, week_until)
);

create table department_report (
    id         uuid primary key,
    revision   bigint not null,
    round_id   uuid not null references report_round,
    position   integer not null,
    department varchar(64) not null,
    since      date,
    missed_at  timestamp with time zone,
    unique (round_id, department)
);

create table department_report_version (
    report_id   uuid not null references department_report,
    position    integer not null,
    done        varchar(4000) not null,
    next_week   varchar(4000) not null,
    support     varchar(4000),
    written_by  varchar(64) not null,
    in_place_of varchar(64),
    written_at  timestamp with time zone not null,
    primary key (report_id, position)
);
