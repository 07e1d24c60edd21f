-- when the first of a project's work is due that is not handed over: by that, lists of projects know what is late
alter table project add column work_due_on date;
update project set work_due_on =
    (select min(delivery.ends_on) from item_delivery delivery
     where delivery.project_id = project.id and delivery.status in ('PLANNED', 'IN_PROGRESS'));
create index project_work_due on project (work_due_on);
create index project_name on project (name);

-- filters of that list which somebody keeps under a name
create table kept_filter (
    id      uuid primary key,
    person  varchar(64)              not null,
    name    varchar(60)              not null,
    query   varchar(2000)            not null,
    kept_at timestamp with time zone not null,
    unique (person, name)
);
