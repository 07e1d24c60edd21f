-- what came of each metric of a goal that has several: as the report says, and as each department does
create table review_measure (
    project_id uuid not null references review_report,
    position   integer not null,
    metric     varchar(200) not null,
    baseline   numeric(19, 4) not null,
    target     numeric(19, 4) not null,
    unit       varchar(40) not null,
    actual     varchar(200) not null,
    reached    varchar(20) not null,
    primary key (project_id, position)
);

create table review_answer_measure (
    answer_id uuid not null references review_answer,
    position  integer not null,
    metric    varchar(200) not null,
    reached   varchar(20) not null,
    primary key (answer_id, position)
);
