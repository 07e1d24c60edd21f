create table plan_draft (
    project_id uuid primary key references project,
    revision   bigint not null,
    content    varchar(1000000) not null
);

create table plan_version (
    id         uuid primary key,
    revision   bigint not null,
    project_id uuid not null references project,
    number     integer not null,
    state      varchar(20) not null,
    hash       varchar(64) not null,
    content    varchar(1000000) not null,
    frozen_at  timestamp with time zone not null,
    decided_at timestamp with time zone,
    unique (project_id, number)
);

create table plan_version_reason (
    version_id uuid not null references plan_version,
    position   integer not null,
    reason     varchar(2000) not null,
    primary key (version_id, position)
);
