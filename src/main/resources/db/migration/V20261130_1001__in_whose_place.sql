-- whose substitute wrote a goal, answered it, ended a change, wrote minutes, looked back or reported; of what was before it is
-- not known
alter table goal_round add column defined_in_place_of varchar(64);
alter table goal_answer add column in_place_of varchar(64);
alter table change_request add column ended_in_place_of varchar(64);
alter table minutes add column recorded_in_place_of varchar(64);
alter table review_answer add column in_place_of varchar(64);
alter table review_report add column written_in_place_of varchar(64);
alter table progress_report add column in_place_of varchar(64);
