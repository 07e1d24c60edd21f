create table tracking (
    project_id uuid primary key references project,
    started_at timestamp with time zone not null,
    ended_at   timestamp with time zone
);

create table item_delivery (
    id               uuid primary key,
    revision         bigint not null,
    project_id       uuid not null references project,
    work_item_key    varchar(40) not null,
    plan_version     integer not null,
    title            varchar(1000) not null,
    responsible      varchar(64) not null,
    starts_on        date not null,
    ends_on          date not null,
    due_on           date not null,
    warned_of_due_on date,
    milestone        boolean not null,
    status           varchar(20) not null,
    started_at       timestamp with time zone,
    handed_over_at   timestamp with time zone,
    closed_at        timestamp with time zone,
    unique (project_id, work_item_key)
);

create table progress_report (
    item_delivery_id uuid not null references item_delivery,
    position    integer not null,
    reported_on date not null,
    reported_by varchar(64) not null,
    status      varchar(20) not null,
    percent     integer not null,
    note        varchar(4000),
    reported_at timestamp with time zone not null,
    primary key (item_delivery_id, position)
);

create table hand_over (
    item_delivery_id    uuid not null references item_delivery,
    position       integer not null,
    round          integer not null,
    handed_over_by varchar(64) not null,
    location       varchar(1000) not null,
    confirmed      varchar(10000) not null,
    note           varchar(4000),
    handed_over_at timestamp with time zone not null,
    primary key (item_delivery_id, position)
);

create table acceptance (
    item_delivery_id uuid not null references item_delivery,
    position    integer not null,
    round       integer not null,
    department  varchar(64) not null,
    decided_by  varchar(64) not null,
    decision    varchar(20) not null,
    corrections varchar(4000),
    due_on      date,
    decided_at  timestamp with time zone not null,
    primary key (item_delivery_id, position)
);
