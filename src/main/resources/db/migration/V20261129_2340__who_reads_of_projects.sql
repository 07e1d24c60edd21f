-- whom a plan names, beside its content, so that a list of projects can be asked for those of a person or department
create table plan_draft_responsible (
    project_id uuid not null references plan_draft,
    person     varchar(255) not null,
    primary key (project_id, person)
);
create index plan_draft_responsible_person on plan_draft_responsible (person);

create table plan_version_responsible (
    version_id uuid not null references plan_version,
    person     varchar(255) not null,
    primary key (version_id, person)
);
create index plan_version_responsible_person on plan_version_responsible (person);

create table plan_version_department (
    version_id uuid not null references plan_version,
    department varchar(255) not null,
    primary key (version_id, department)
);
create index plan_version_department_department on plan_version_department (department);

-- when the package of the project was filed, also of one that was cancelled before
alter table project add column filed_at timestamp with time zone;
update project set filed_at = (select filed.filed_at from filed_package filed where filed.project_id = project.id);
create index project_proposed on project (proposed_at);
create index project_filed on project (filed_at);
create index participation_department on participation (department);
