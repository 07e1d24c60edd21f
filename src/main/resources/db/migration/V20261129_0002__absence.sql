alter table substitution add column named_at timestamp with time zone default current_timestamp not null;
alter table substitution add column taken_back_at timestamp with time zone;
create index substitution_substitute on substitution (substitute);
