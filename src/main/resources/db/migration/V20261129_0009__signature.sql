create table signature (
    id           uuid primary key,
    project_id   uuid not null references project,
    plan_version integer not null,
    plan_hash    varchar(64) not null,
    role         varchar(10) not null,
    party        varchar(255) not null,
    department   varchar(255),
    signer       varchar(255) not null,
    in_place_of  varchar(255),
    decision     varchar(10) not null,
    reason       varchar(2000),
    signed_at    timestamp with time zone not null,
    unique (project_id, plan_version, role, party)
);

create table signing_token (
    token_hash   varchar(64) primary key,
    person       varchar(255) not null,
    task_id      varchar(64) not null,
    project_id   uuid not null,
    plan_version integer not null,
    plan_hash    varchar(64) not null,
    expires_at   timestamp with time zone not null,
    used_at      timestamp with time zone
);
create index signing_token_expiry on signing_token (expires_at);
