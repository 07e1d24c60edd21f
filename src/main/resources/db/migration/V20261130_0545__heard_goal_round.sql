-- a round goes on until all have answered, unless its date has passed (then nobody closed it) or its author closes it
alter table goal_round add closed_at timestamp with time zone;
alter table goal_round add closed_by varchar(255);

-- what the author answered to those who objected to the round before
create table goal_reply (
    round_id uuid not null references goal_round (id),
    position integer not null,
    department varchar(64) not null,
    text varchar(2000) not null,
    primary key (round_id, position)
);
