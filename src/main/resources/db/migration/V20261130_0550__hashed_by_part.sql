-- whether a version's hash is the root of its tree of parts; that of earlier ones is of the whole text
alter table plan_version add hashed_by_part boolean default false not null;
