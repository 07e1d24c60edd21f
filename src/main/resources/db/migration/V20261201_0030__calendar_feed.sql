-- the address under which a person's calendar is read: of its secret the hash alone
create table calendar_feed (
    person     varchar(64)              primary key,
    token_hash varchar(64)              not null unique,
    made_at    timestamp with time zone not null
);

-- what somebody has to deliver is asked for by person
create index item_delivery_responsible on item_delivery (responsible, due_on);
