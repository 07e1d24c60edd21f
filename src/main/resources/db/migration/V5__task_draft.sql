create table task_draft (
    task_id  varchar(64) primary key,
    saved_by varchar(255) not null,
    saved_at timestamp with time zone not null,
    content  text not null
);
