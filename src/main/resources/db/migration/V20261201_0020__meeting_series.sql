-- meetings that a project holds again and again, by which rule from which week on, what was decided about a single one, and
-- which of them are called
create table meeting_series (
    id         uuid                     primary key,
    revision   bigint                   not null,
    project_id uuid                     not null references project,
    kind       varchar(20)              not null,
    begun_at   timestamp with time zone not null,
    ended_at   timestamp with time zone,
    unique (project_id, kind)
);

create table series_stage (
    id           uuid                     primary key,
    series_id    uuid                     not null references meeting_series,
    number       integer                  not null,
    from_week    date                     not null,
    first_day    date,
    rule         varchar(200),
    at_time      time,
    minutes_long integer                  not null,
    place        varchar(500),
    plan_version integer,
    set_by       varchar(64),
    in_place_of  varchar(64),
    set_at       timestamp with time zone not null,
    reason       varchar(2000),
    unique (series_id, number)
);

create table series_exception (
    id           uuid                     primary key,
    series_id    uuid                     not null references meeting_series,
    number       integer                  not null,
    week         date                     not null,
    held_on      date,
    at_time      time,
    minutes_long integer                  not null,
    place        varchar(500),
    reason       varchar(2000),
    set_by       varchar(64)              not null,
    in_place_of  varchar(64),
    set_at       timestamp with time zone not null,
    unique (series_id, number)
);

create table called_occurrence (
    id         uuid primary key,
    series_id  uuid not null references meeting_series,
    week       date not null,
    meeting_id uuid not null references meeting,
    unique (series_id, week)
);
