create table task_draft (
    task_id  varchar(64) primary key,
    saved_by varchar(255) not null,
    saved_at timestamp with time zone not null,
    content  varchar(1000000) not null
);
