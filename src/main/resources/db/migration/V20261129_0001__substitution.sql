create table substitution (
    id         uuid primary key,
    absent     varchar(255) not null,
    substitute varchar(255) not null,
    from_day   date not null,
    until_day  date not null
);
create index substitution_absent on substitution (absent);
