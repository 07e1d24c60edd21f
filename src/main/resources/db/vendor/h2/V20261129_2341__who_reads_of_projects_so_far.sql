-- H2 reads no JSON, but there is one text for one plan, and a quotation mark within a text is escaped there
insert into plan_draft_responsible (project_id, person)
select distinct source.id, regexp_substr(source.content, '"responsible":"([^"]+)"', 1, place.x, null, 1)
from (select project_id as id, content,
             (length(content) - length(replace(content, '"responsible":"', ''))) / 15 as named from plan_draft) source
join system_range(1, 5000) place on place.x <= source.named;

insert into plan_version_responsible (version_id, person)
select distinct source.id, regexp_substr(source.content, '"responsible":"([^"]+)"', 1, place.x, null, 1)
from (select id as id, content,
             (length(content) - length(replace(content, '"responsible":"', ''))) / 15 as named from plan_version) source
join system_range(1, 5000) place on place.x <= source.named;

insert into plan_version_department (version_id, department)
select distinct source.id, regexp_substr(source.content, '"department":"([^"]+)"', 1, place.x, null, 1)
from (select id as id, content,
             (length(content) - length(replace(content, '"department":"', ''))) / 14 as named from plan_version) source
join system_range(1, 5000) place on place.x <= source.named;
