create table resource_request (
    id             uuid primary key,
    revision       bigint not null,
    project_id     uuid not null references project,
    number         integer not null,
    work_item_key  varchar(40) not null,
    title          varchar(1000) not null,
    given_by       varchar(64) not null,
    resource       varchar(200) not null,
    resource_key   varchar(200) not null,
    purpose        varchar(4000) not null,
    urgency        varchar(10) not null,
    needed_from    date not null,
    needed_until   date not null,
    cost           numeric(15, 2) not null,
    spending_limit numeric(15, 2) not null,
    accountable    varchar(64) not null,
    approval       varchar(30) not null,
    strategic      boolean not null,
    requested_by   varchar(64) not null,
    requested_at   timestamp with time zone not null,
    state          varchar(20) not null,
    decided_by     varchar(64),
    in_place_of    varchar(64),
    decided_at     timestamp with time zone,
    remark         varchar(2000),
    ended_at       timestamp with time zone,
    unique (project_id, number)
);

create index resource_request_claim on resource_request (resource_key, ended_at);
create index resource_request_given_by on resource_request (given_by, resource_key);
