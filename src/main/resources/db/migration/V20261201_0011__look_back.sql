-- what somebody who was there says of the meeting itself
create table look_back (
    id         uuid                     primary key,
    minutes_id uuid                     not null references minutes,
    person     varchar(64)              not null,
    verdict    varchar(20)              not null,
    words      varchar(500),
    said_at    timestamp with time zone not null,
    unique (minutes_id, person)
);
