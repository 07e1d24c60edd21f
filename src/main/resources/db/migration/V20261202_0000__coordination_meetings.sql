-- the departments that an issue concerns meet at one that was called with a notice
alter table issue add meeting_id uuid references meeting;

create index issue_of_meeting on issue (meeting_id);
