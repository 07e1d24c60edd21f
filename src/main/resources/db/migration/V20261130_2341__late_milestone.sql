create table late_milestone (
    id            uuid primary key,
    revision      bigint not null,
    project_id    uuid not null references project,
    work_item_key varchar(40) not null,
    title         varchar(1000) not null,
    days_late     bigint not null,
    asked_of      varchar(64) not null,
    asked_at      timestamp with time zone not null,
    explanation   varchar(4000),
    explained_by  varchar(64),
    in_place_of   varchar(64),
    explained_at  timestamp with time zone,
    unique (project_id, work_item_key)
);
