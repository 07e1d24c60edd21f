create table item_risk (
    id            uuid primary key,
    revision      bigint not null,
    project_id    uuid not null references project,
    work_item_key varchar(40) not null,
    open_item     varchar(80) unique,
    deviation     integer not null,
    days_late     integer not null,
    milestone     boolean not null,
    successors    integer not null,
    said          varchar(20),
    risk_level    varchar(10) not null,
    because       varchar(30) not null,
    accountable   varchar(64),
    since         timestamp with time zone not null,
    high_since    timestamp with time zone,
    settled_at    timestamp with time zone
);

create index item_risk_project on item_risk (project_id, settled_at);
