-- a deliverable of the project is accepted at a meeting
alter table meeting add work_item_key varchar(40);

create index meeting_on_item on meeting (project_id, work_item_key);
