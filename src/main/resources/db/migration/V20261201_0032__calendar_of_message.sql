-- what the reader's calendar program is told with a message
alter table message add calendar varchar(1000000);
