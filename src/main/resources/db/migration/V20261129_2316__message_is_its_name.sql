alter table delivery rename to message;
