-- administrators do more than skip a task: they give one to somebody, or end a process
alter table skipped_task add column kind varchar(20) default 'SKIPPED' not null;
alter table skipped_task add column given_to varchar(255);
alter table skipped_task alter column task drop not null;

-- on which step's page a task that was handed on is shown
alter table handed_on_task add column process varchar(255);

-- what people were called until then
create table former_name (
    id     uuid                     primary key,
    person varchar(255)             not null,
    name   varchar(1000)            not null,
    until  timestamp with time zone not null
);
create index former_name_person on former_name (person, until);
