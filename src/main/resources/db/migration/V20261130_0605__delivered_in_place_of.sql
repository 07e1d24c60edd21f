-- whose substitute handed over or decided for a department; of what was before it is not known
alter table hand_over add column in_place_of varchar(64);
alter table acceptance add column in_place_of varchar(64);
