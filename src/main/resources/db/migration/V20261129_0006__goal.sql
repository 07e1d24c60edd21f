create table goal_round (
    id          uuid primary key,
    project_id  uuid not null references project,
    number      integer not null,
    specific    varchar(2000) not null,
    metric      varchar(200) not null,
    baseline    numeric(19, 4) not null,
    target      numeric(19, 4) not null,
    unit        varchar(40) not null,
    achievable  varchar(2000) not null,
    relevant    varchar(2000) not null,
    due_on      date not null,
    included    varchar(4000) not null,
    excluded    varchar(4000),
    background  varchar(10000),
    defined_by  varchar(64) not null,
    defined_at  timestamp with time zone not null,
    unique (project_id, number)
);

create table goal_key_result (
    round_id   uuid not null references goal_round,
    position   integer not null,
    department varchar(64) not null,
    text       varchar(1000) not null,
    metric     varchar(200) not null,
    target     varchar(200) not null,
    due_on     date not null,
    primary key (round_id, position)
);

create table goal_department (
    round_id   uuid not null references goal_round,
    position   integer not null,
    department varchar(64) not null,
    contact    varchar(64) not null,
    primary key (round_id, position)
);

create table goal_not_part (
    round_id   uuid not null references goal_round,
    position   integer not null,
    department varchar(64) not null,
    primary key (round_id, position)
);

create table goal_link (
    round_id uuid not null references goal_round,
    position integer not null,
    address  varchar(1000) not null,
    primary key (round_id, position)
);

create table goal_answer (
    id          uuid primary key,
    round_id    uuid not null references goal_round,
    department  varchar(64) not null,
    verdict     varchar(20) not null,
    person      varchar(64) not null,
    reason      varchar(2000),
    answered_at timestamp with time zone not null,
    unique (round_id, department)
);
