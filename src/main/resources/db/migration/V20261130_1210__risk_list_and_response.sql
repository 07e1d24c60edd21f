create table risk_list (
    id         uuid primary key,
    revision   bigint not null,
    project_id uuid not null references project,
    sent_on    date not null,
    sent_at    timestamp with time zone not null,
    unique (project_id, sent_on)
);

create table risk_list_item (
    list_id       uuid not null references risk_list,
    position      integer not null,
    work_item_key varchar(40) not null,
    title         varchar(1000) not null,
    deviation     integer not null,
    days_late     integer not null,
    milestone     boolean not null,
    successors    integer not null,
    said          varchar(20),
    risk_level    varchar(10) not null,
    because       varchar(30) not null,
    primary key (list_id, position)
);

create table risk_response (
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
    asked_of      varchar(64) not null,
    asked_at      timestamp with time zone not null,
    missed_at     timestamp with time zone,
    cause         varchar(20),
    explanation   varchar(4000),
    answered_by   varchar(64),
    in_place_of   varchar(64),
    answered_at   timestamp with time zone,
    closed_at     timestamp with time zone,
    outcome       varchar(20)
);

create index risk_response_project on risk_response (project_id, closed_at);

create table risk_measure (
    response_id uuid not null references risk_response,
    position    integer not null,
    what        varchar(2000) not null,
    owner       varchar(64) not null,
    due_on      date not null,
    primary key (response_id, position)
);
