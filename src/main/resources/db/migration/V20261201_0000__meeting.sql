-- a meeting that was called: its notice, who is invited and what they answered, its agenda, and how it ended
create table meeting (
    id                       uuid                     primary key,
    revision                 bigint                   not null,
    project_id               uuid                     not null references project,
    kind                     varchar(20)              not null,
    subject                  varchar(200)             not null,
    starts_at                timestamp with time zone not null,
    ends_at                  timestamp with time zone not null,
    minutes_long             integer                  not null,
    place                    varchar(500)             not null,
    host                     varchar(64)              not null,
    recorder                 varchar(64)              not null,
    answer_by                timestamp with time zone not null,
    urgent_reason            varchar(2000),
    sequence                 integer                  not null,
    state                    varchar(20)              not null,
    plan_version             integer,
    series                   uuid,
    called_by                varchar(64)              not null,
    called_in_place_of       varchar(64),
    called_at                timestamp with time zone not null,
    called_off_by            varchar(64),
    called_off_in_place_of   varchar(64),
    called_off_reason        varchar(4000),
    ended_at                 timestamp with time zone
);

create index meeting_of_project on meeting (project_id, starts_at);
create index meeting_in_time on meeting (starts_at);

create table meeting_attendee (
    meeting_id  uuid                     not null references meeting,
    position    integer                  not null,
    person      varchar(64)              not null,
    answer      varchar(20)              not null,
    answered_at timestamp with time zone,
    primary key (meeting_id, position)
);

create index meeting_attendee_person on meeting_attendee (person, meeting_id);

create table meeting_topic (
    meeting_id uuid         not null references meeting,
    position   integer      not null,
    subject    varchar(200) not null,
    presenter  varchar(64),
    minutes    integer      not null,
    material   varchar(500),
    primary key (meeting_id, position)
);

-- topics that did not fit into a meeting, offered when the project meets next; until they are on an agenda
create table meeting_topic_carried (
    id         uuid                     primary key,
    project_id uuid                     not null references project,
    subject    varchar(200)             not null,
    presenter  varchar(64),
    minutes    integer                  not null,
    material   varchar(500),
    carried_at timestamp with time zone not null
);

create index meeting_topic_carried_of_project on meeting_topic_carried (project_id, carried_at);

-- the minutes of a meeting that was called say which one it was
alter table minutes add meeting_id uuid references meeting;
