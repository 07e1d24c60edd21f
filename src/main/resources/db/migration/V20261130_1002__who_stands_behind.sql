-- who handed in a draft, and the version that was made of it; which version minutes are about; of what was before it is not known
alter table plan_draft add column handed_in_by varchar(64);
alter table plan_draft add column handed_in_place_of varchar(64);
alter table plan_version add column frozen_by varchar(64);
alter table plan_version add column frozen_in_place_of varchar(64);
alter table minutes add column plan_version integer;
