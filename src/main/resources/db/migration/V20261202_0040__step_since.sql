-- since when a project has been in its step; of earlier projects only the first step's beginning is known
alter table project add column step_since timestamp with time zone;
update project set step_since = proposed_at where step = 'GOAL';
