create table emergency (
    id                  uuid primary key,
    revision            bigint not null,
    project_id          uuid not null references project,
    work_item_key       varchar(40),
    what                varchar(4000) not null,
    needed              varchar(4000) not null,
    raised_by           varchar(64) not null,
    raised_at           timestamp with time zone not null,
    plan_version        integer not null,
    state               varchar(20) not null,
    levels_told         integer not null,
    next_telling_at     timestamp with time zone not null,
    taken_by            varchar(64),
    taken_in_place_of   varchar(64),
    taken_at            timestamp with time zone,
    agreed              varchar(4000),
    with_whom           varchar(1000),
    agreed_at           timestamp with time zone,
    written_by          varchar(64),
    written_in_place_of varchar(64),
    written_at          timestamp with time zone,
    cause               varchar(20),
    explanation         varchar(4000),
    recommendation      varchar(20),
    ended_by            varchar(64),
    ended_in_place_of   varchar(64),
    ended_at            timestamp with time zone
);

create index emergency_project on emergency (project_id, state);

create table emergency_told (
    emergency_id uuid not null references emergency,
    position     integer not null,
    person       varchar(64) not null,
    in_place_of  varchar(64),
    told_at      timestamp with time zone not null,
    primary key (emergency_id, position)
);
