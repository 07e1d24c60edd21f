create table change_request (
    id              uuid primary key,
    revision        bigint not null,
    project_id      uuid not null references project,
    number          integer not null,
    requested_by    varchar(64) not null,
    requested_at    timestamp with time zone not null,
    cause           varchar(2000) not null,
    what            varchar(4000) not null,
    item            varchar(20),
    touches_goal    boolean not null,
    goal            varchar(2000),
    touches_scope   boolean not null,
    scope           varchar(2000),
    outside_policy  boolean not null,
    shift_days      integer not null,
    schedule        varchar(2000),
    extra_cost      numeric(15, 2) not null,
    money           varchar(2000),
    duties          varchar(2000),
    change_class    varchar(10) not null,
    state           varchar(10) not null,
    version_before  integer,
    version_after   integer,
    ended_by        varchar(64),
    ended_at        timestamp with time zone,
    remark          varchar(2000),
    unique (project_id, number)
);

create table change_request_item (
    change_id     uuid not null references change_request,
    position      integer not null,
    work_item_key varchar(20) not null,
    primary key (change_id, position)
);
