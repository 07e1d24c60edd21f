alter table task_draft add column version bigint default 0 not null;
