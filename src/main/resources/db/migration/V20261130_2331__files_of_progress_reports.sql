alter table progress_report add column files varchar(20000);
