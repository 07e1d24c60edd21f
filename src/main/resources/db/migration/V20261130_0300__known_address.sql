-- where a person has signed in: wrong passwords from elsewhere do not keep them out there
create table known_address (
    id           bigint generated always as identity primary key,
    person       varchar(255) not null,
    address      varchar(64) not null,
    signed_in_at timestamp with time zone not null
);
create index known_address_person on known_address (person, address);
