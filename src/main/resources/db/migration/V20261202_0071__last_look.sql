-- when somebody last looked at the first page, and the time before, which say what has happened since
create table last_look (
    person        varchar(64) primary key,
    looked_at     timestamp with time zone not null,
    looked_before timestamp with time zone
);
create index project_step_since on project (step_since);
create index project_ended on project (ended_at);
create index plan_version_decided on plan_version (decided_at);
create index item_delivery_handed_over on item_delivery (handed_over_at);
create index item_delivery_closed on item_delivery (closed_at);
create index progress_report_at on progress_report (reported_at);
create index change_request_asked on change_request (requested_at);
create index change_request_ended on change_request (ended_at);
create index issue_raised on issue (raised_at);
create index issue_closed on issue (closed_at);
