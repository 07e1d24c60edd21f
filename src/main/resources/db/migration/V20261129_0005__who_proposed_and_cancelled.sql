alter table project add column proposed_by varchar(64);
update project set proposed_by = overall_lead;
alter table project alter column proposed_by set not null;
alter table project add column cancelled_by varchar(64);
