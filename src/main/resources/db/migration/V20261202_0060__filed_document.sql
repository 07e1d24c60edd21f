-- what can be found of the packages in the archive; those of before are read at the next start
create sequence filed_document_number increment by 50;

create table filed_document (
    id         bigint primary key,
    project_id uuid not null references project,
    kind       varchar(20) not null,
    position   integer not null,
    path       varchar(600),
    subject    varchar(600) not null,
    dated      date,
    words      varchar(1000000) not null,
    folded     varchar(1000000) not null
);
create index filed_document_project on filed_document (project_id);

-- what the review said of the goal
alter table filed_package add column outcome varchar(20);
