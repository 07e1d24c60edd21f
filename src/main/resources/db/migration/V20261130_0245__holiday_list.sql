-- every list of a year's holidays that was ever put in; the last one of a year counts
create table holiday_list (
    number          bigint generated always as identity primary key,
    calendar_year   integer                  not null,
    content         varchar(100000)          not null,
    source          varchar(20)              not null,
    file_name       varchar(255),
    put_in_by       varchar(255),
    put_in_at       timestamp with time zone not null,
    taken_once      varchar(100) unique,
    followed_at     timestamp with time zone,
    deadlines_moved integer default 0        not null,
    timers_moved    integer default 0        not null
);
create index holiday_list_year on holiday_list (calendar_year, number);

-- which due dates of open tasks a list moved, so that each person is told once
create table moved_deadline (
    id          uuid                     primary key,
    list_number bigint                   not null references holiday_list,
    task_id     varchar(64)              not null,
    name        varchar(255)             not null,
    project_id  uuid,
    person      varchar(255),
    was_due     timestamp with time zone not null,
    due         timestamp with time zone not null,
    told_at     timestamp with time zone
);
create index moved_deadline_task on moved_deadline (task_id);
create index moved_deadline_person on moved_deadline (person, told_at);
