-- by what a goal is measured besides the first measure, which stands in the round itself
create table goal_measure (
    round_id uuid not null references goal_round,
    position integer not null,
    metric   varchar(200) not null,
    baseline numeric(19, 4) not null,
    target   numeric(19, 4) not null,
    unit     varchar(40) not null,
    primary key (round_id, position)
);
