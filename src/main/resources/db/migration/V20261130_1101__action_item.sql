-- what somebody is to do by a date, because of something, and what was said of it
create table action_item (
    id                 uuid                     primary key,
    revision           bigint                   not null,
    project_id         uuid                     not null references project,
    origin_kind        varchar(100)             not null,
    origin_reference   varchar(255)             not null,
    origin_about       varchar(4000),
    what               varchar(2000)            not null,
    owner              varchar(64)              not null,
    department         varchar(64),
    due_on             date                     not null,
    agreed_due_on      date                     not null,
    agreed_by          varchar(64)              not null,
    agreed_on          date                     not null,
    outlives_project   boolean                  not null,
    followed_at        timestamp with time zone not null,
    due_since          timestamp with time zone not null,
    reminded_of_due_on date,
    checked_on         date,
    closed_at          timestamp with time zone,
    dropped            boolean                  not null
);

create index action_item_of_project on action_item (project_id, due_on);
create index action_item_of_owner on action_item (owner, closed_at);

create table action_entry (
    action_item_id uuid                     not null references action_item,
    position       integer                  not null,
    kind           varchar(20)              not null,
    said_by        varchar(64)              not null,
    in_place_of    varchar(64),
    said_at        timestamp with time zone not null,
    words          varchar(2000),
    new_date       date,
    primary key (action_item_id, position)
);
