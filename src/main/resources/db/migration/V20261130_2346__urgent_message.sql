-- what cannot wait until the reader looks by is marked so
alter table message add column urgent boolean not null default false;
