-- who may read about a project because they were told of it
alter table message add column lets_in boolean not null default false;
