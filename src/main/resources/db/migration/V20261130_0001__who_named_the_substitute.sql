-- null where people named their own
alter table absence add named_by varchar(255);
