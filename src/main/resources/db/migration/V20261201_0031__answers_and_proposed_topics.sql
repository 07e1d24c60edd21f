-- what somebody invited says to their answer
alter table meeting_attendee add word varchar(500);

-- topics that those invited propose for a meeting, and what the host made of them
create table proposed_topic (
    id          uuid                     primary key,
    revision    bigint                   not null,
    meeting_id  uuid                     not null references meeting,
    subject     varchar(200)             not null,
    presenter   varchar(64),
    minutes     integer                  not null,
    material    varchar(500),
    proposed_by varchar(64)              not null,
    proposed_at timestamp with time zone not null,
    state       varchar(20)              not null,
    word        varchar(2000),
    decided_at  timestamp with time zone
);

create index proposed_topic_of_meeting on proposed_topic (meeting_id, proposed_at);
