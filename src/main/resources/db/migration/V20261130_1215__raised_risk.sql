alter table risk_response add column raised_by varchar(64);
alter table risk_response add column may_happen varchar(4000);
alter table risk_response add column likelihood varchar(10);
alter table risk_response add column effect varchar(10);

-- of a risk that was raised, none of these is known
alter table risk_response alter column deviation drop not null;
alter table risk_response alter column days_late drop not null;
alter table risk_response alter column milestone drop not null;
alter table risk_response alter column successors drop not null;
alter table risk_response alter column risk_level drop not null;
alter table risk_response alter column because drop not null;
