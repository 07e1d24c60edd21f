create table wrong_password (
    id       bigint generated always as identity primary key,
    person   varchar(255) not null,
    address  varchar(64) not null,
    given_at timestamp with time zone not null
);
create index wrong_password_person on wrong_password (person);
create index wrong_password_address on wrong_password (address);
create index wrong_password_given on wrong_password (given_at);
