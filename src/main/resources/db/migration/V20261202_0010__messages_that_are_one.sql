-- what may leave as one message, and what does so: all of it with the same leader, under the leader's id
alter table sending add column bundle uuid;
alter table sending add column leader uuid;
alter table sending add constraint sending_with_leader foreign key (leader) references sending on delete set null;
create index sending_bundle on sending (bundle, state);
create index sending_leader on sending (leader);

-- a message leaves once by each channel
alter table sending add constraint sending_once unique (message_id, channel);
