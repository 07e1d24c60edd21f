-- what somebody waits for from others is asked for by who began it, and by who leads or coordinates the project
create index change_request_asked_by on change_request (requested_by, state);
create index issue_raised_by on issue (raised_by, state);
create index resource_request_asked_by on resource_request (requested_by, state);
create index action_item_agreed_by on action_item (agreed_by, closed_at);
create index action_item_agreed_in_place_of on action_item (agreed_in_place_of, closed_at);
create index project_led_by on project (overall_lead, state);
create index project_coordinated_by on project (coordinator, state);
