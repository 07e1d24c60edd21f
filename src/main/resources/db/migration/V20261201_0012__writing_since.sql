-- since when whoever saved the draft has been writing without a longer pause
alter table task_draft add column writing_since timestamp with time zone;
