-- minutes are corrected by a next version, never overwritten; null where it is the first one
alter table minutes add column version integer default 1 not null;
alter table minutes add column corrects uuid references minutes;
alter table minutes add column correction varchar(4000);

create index minutes_correcting on minutes (corrects);

-- that those who took part are asked whether the minutes are right, by the first version
create table minutes_confirmation (
    minutes_id   uuid                     primary key references minutes,
    revision     bigint                   not null,
    project_id   uuid                     not null references project,
    begun_at     timestamp with time zone not null,
    filed_at     timestamp with time zone,
    withdrawn_at timestamp with time zone
);

create index minutes_confirmation_of_project on minutes_confirmation (project_id);

-- what each of them said to a version; those who said nothing in time are taken down, too
create table minutes_answer (
    id          uuid                     primary key,
    minutes_id  uuid                     not null references minutes,
    version     integer                  not null,
    verdict     varchar(20)              not null,
    department  varchar(64),
    person      varchar(64)              not null,
    in_place_of varchar(64),
    reason      varchar(2000),
    answered_at timestamp with time zone not null
);

create index minutes_answer_of_minutes on minutes_answer (minutes_id);
