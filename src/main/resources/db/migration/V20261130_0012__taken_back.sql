-- what its author took back before anybody had acted on it
alter table goal_round add taken_back_at timestamp with time zone;
alter table plan_version add taken_back_by varchar(255);
