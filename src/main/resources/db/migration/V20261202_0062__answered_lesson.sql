-- lessons of earlier projects that were offered while a goal was written, and what became of them
create table answered_lesson (
    id                   uuid primary key,
    project_id           uuid not null references project,
    position             integer not null,
    origin_id            uuid not null,
    origin               varchar(400) not null,
    kind                 varchar(100) not null,
    text                 varchar(8000) not null,
    taken                varchar(20) not null,
    word                 varchar(1000),
    answered_by          varchar(64) not null,
    answered_in_place_of varchar(64),
    answered_at          timestamp with time zone not null
);
create index answered_lesson_project on answered_lesson (project_id);

-- what the review says of those that were taken over
create table review_lesson (
    project_id uuid not null references review_report,
    position   integer not null,
    origin     varchar(400) not null,
    text       varchar(8000) not null,
    taken      varchar(20) not null,
    became     varchar(20) not null,
    word       varchar(1000),
    primary key (project_id, position)
);
