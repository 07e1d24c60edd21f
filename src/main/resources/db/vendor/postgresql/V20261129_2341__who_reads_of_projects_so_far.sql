insert into plan_draft_responsible (project_id, person)
select distinct draft.project_id, item ->> 'responsible'
from plan_draft draft, jsonb_array_elements(draft.content::jsonb -> 'items') item
where item ->> 'responsible' is not null;

insert into plan_version_responsible (version_id, person)
select distinct version.id, item ->> 'responsible'
from plan_version version, jsonb_array_elements(version.content::jsonb -> 'items') item
where item ->> 'responsible' is not null;

insert into plan_version_department (version_id, department)
select distinct version.id, part ->> 'department'
from plan_version version, jsonb_array_elements(version.content::jsonb -> 'participations') part
where part ->> 'department' is not null;
