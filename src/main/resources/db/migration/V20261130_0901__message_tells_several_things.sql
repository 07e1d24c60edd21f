-- What one event tells a person is one message: the keys of all its texts stand in it, separated by commas.
alter table message alter column message set data type varchar(1000);
