-- whose substitute agreed on an action
alter table action_item add column agreed_in_place_of varchar(64);
