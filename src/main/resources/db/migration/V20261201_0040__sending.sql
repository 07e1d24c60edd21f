-- in which language a message is worded; of earlier ones it is not known
alter table message add column language varchar(35);
-- the outbox: by which channels a message leaves, and how far it has come
create table sending (
    id         uuid primary key,
    revision   bigint not null,
    message_id uuid not null references message on delete cascade,
    channel    varchar(20) not null,
    address    varchar(1000) not null,
    urgent     boolean not null,
    state      varchar(20) not null,
    attempts   integer not null,
    due_at     timestamp with time zone not null,
    claim      uuid,
    ended_at   timestamp with time zone,
    failure    varchar(500)
);
create index sending_due on sending (state, channel, due_at);
create index sending_message on sending (message_id);
