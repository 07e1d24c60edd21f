-- which task a message is about; of earlier ones it is not known
alter table message add column task_id varchar(64);
