create sequence project_number start with 1 increment by 1;

create table project (
    id                    uuid primary key,
    revision              bigint not null,
    code                  varchar(40) not null unique,
    name                  varchar(200) not null,
    category              varchar(40) not null,
    initiating_department varchar(64) not null,
    overall_lead          varchar(64) not null,
    coordinator           varchar(64) not null,
    step                  varchar(20) not null,
    state                 varchar(20) not null,
    proposed_at           timestamp with time zone not null,
    ended_at              timestamp with time zone,
    cancellation          varchar(2000)
);

create table participation (
    project_id uuid not null references project,
    position   integer not null,
    department varchar(64) not null,
    part       varchar(20),
    duties     varchar(2000),
    contact    varchar(64),
    deputy     varchar(64),
    reached_by varchar(200),
    primary key (project_id, position)
);
