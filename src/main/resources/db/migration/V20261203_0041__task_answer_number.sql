-- answers of one project are read in the order in which they were given, also those of one moment
alter table task_answer add column number integer default 0 not null;
