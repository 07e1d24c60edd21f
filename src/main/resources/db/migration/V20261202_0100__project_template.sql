-- templates that process owners keep, made of archived projects
create table project_template (
    id           uuid primary key,
    revision     bigint not null,
    name         varchar(200) not null,
    description  varchar(2000) not null,
    category     varchar(40) not null,
    source_id    uuid not null references project,
    made_from    varchar(400) not null,
    kept_by      varchar(64) not null,
    kept_at      timestamp with time zone not null,
    withdrawn_by varchar(64),
    withdrawn_at timestamp with time zone,
    content      varchar(1000000) not null
);
create index project_template_name on project_template (name);

-- what a project was proposed after: an archived project or a template
create table project_origin (
    project_id uuid primary key references project,
    kind       varchar(20) not null,
    model_id   uuid not null,
    model_name varchar(400) not null,
    starts_on  date not null
);
