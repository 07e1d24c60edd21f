-- a program of somebody's own, which is sent what they are told; its key follows from the number and the company's key
create table own_hook (
    person    varchar(64)              primary key,
    number    uuid                     not null unique,
    address   varchar(1000)            not null,
    opened_at timestamp with time zone not null
);
