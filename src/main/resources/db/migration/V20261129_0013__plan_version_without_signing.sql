-- a version made by a minor change takes effect without being signed
alter table plan_version add column adjusted boolean default false not null;
