-- an issue between departments, how they were called together, what they concluded, and how it ended
create table issue (
    id                    uuid                     primary key,
    revision              bigint                   not null,
    project_id            uuid                     not null references project,
    number                integer                  not null,
    state                 varchar(20)              not null,
    work_item_key         varchar(40),
    description           varchar(4000)            not null,
    dispute               varchar(4000)            not null,
    proposal              varchar(4000)            not null,
    raised_by             varchar(64)              not null,
    raised_at             timestamp with time zone not null,
    meeting_at            timestamp with time zone,
    place                 varchar(200),
    late_reason           varchar(2000),
    called_by             varchar(64),
    called_in_place_of    varchar(64),
    called_at             timestamp with time zone,
    held_at               timestamp with time zone,
    discussed             varchar(4000),
    concluded             varchar(4000),
    concluded_by          varchar(64),
    concluded_in_place_of varchar(64),
    concluded_at          timestamp with time zone,
    round_closed_at       timestamp with time zone,
    decision              varchar(4000),
    decided_by            varchar(64),
    decided_in_place_of   varchar(64),
    decided_at            timestamp with time zone,
    withdrawn_by          varchar(64),
    withdrawal            varchar(4000),
    closed_at             timestamp with time zone,
    unique (project_id, number)
);

create index issue_of_project on issue (project_id, state);

create table issue_department (
    issue_id   uuid        not null references issue,
    position   integer     not null,
    department varchar(64) not null,
    primary key (issue_id, position)
);

create table issue_invited (
    issue_id uuid        not null references issue,
    position integer     not null,
    person   varchar(64) not null,
    primary key (issue_id, position)
);

create table issue_attended (
    issue_id uuid        not null references issue,
    position integer     not null,
    person   varchar(64) not null,
    primary key (issue_id, position)
);

create table issue_follow_up (
    issue_id uuid          not null references issue,
    position integer       not null,
    what     varchar(2000) not null,
    owner    varchar(64)   not null,
    due_on   date          not null,
    primary key (issue_id, position)
);

create table issue_decided_follow_up (
    issue_id uuid          not null references issue,
    position integer       not null,
    what     varchar(2000) not null,
    owner    varchar(64)   not null,
    due_on   date          not null,
    primary key (issue_id, position)
);

create table issue_answer (
    id          uuid                     primary key,
    issue_id    uuid                     not null references issue,
    department  varchar(64)              not null,
    verdict     varchar(20)              not null,
    person      varchar(64)              not null,
    in_place_of varchar(64),
    reason      varchar(2000),
    answered_at timestamp with time zone not null,
    unique (issue_id, department)
);
