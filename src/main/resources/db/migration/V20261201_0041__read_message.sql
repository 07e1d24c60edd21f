-- when the person has read a message in Septet; earlier ones count as read
alter table message add column read_at timestamp with time zone;
update message set read_at = addressed_at;
create index message_unread on message (person, read_at);
