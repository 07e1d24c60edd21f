-- Which version was drafted for a change: what the change costs decides how that version is opened.
alter table change_request add column version_drafted integer;
