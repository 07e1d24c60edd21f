create table delivery (
    id           uuid primary key,
    revision     bigint not null,
    person       varchar(255) not null,
    project_id   uuid references project,
    message      varchar(200) not null,
    subject      varchar(500) not null,
    body         varchar(20000) not null,
    link         varchar(1000) not null,
    state        varchar(20) not null,
    mailed_to    varchar(320),
    addressed_at timestamp with time zone not null,
    delivered_at timestamp with time zone
);
create index delivery_person on delivery (person, addressed_at);
create index delivery_project on delivery (project_id, addressed_at);
create index delivery_addressed on delivery (addressed_at);

create table reminder (
    id          uuid primary key,
    task_id     varchar(64) not null,
    task_name   varchar(255) not null,
    project_id  uuid references project,
    assignee    varchar(255),
    due_at      timestamp with time zone not null,
    number      integer not null,
    told        varchar(255) not null,
    reminded_at timestamp with time zone not null,
    unique (task_id, due_at, number)
);
create index reminder_project on reminder (project_id, reminded_at);
