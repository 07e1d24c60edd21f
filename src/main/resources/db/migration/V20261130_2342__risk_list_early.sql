create table risk_list_early (
    list_id       uuid not null references risk_list,
    position      integer not null,
    work_item_key varchar(40) not null,
    title         varchar(1000) not null,
    days_early    bigint not null,
    primary key (list_id, position)
);
