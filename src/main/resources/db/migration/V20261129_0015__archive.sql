create table filed_package (
    id         uuid primary key,
    project_id uuid not null unique references project,
    filed_at   timestamp with time zone not null,
    file_name  varchar(300) not null,
    sha256     varchar(64) not null,
    length     bigint not null,
    chunks     integer not null
);

create table filed_chunk (
    package_id uuid not null,
    position   integer not null,
    content    bytea not null,
    primary key (package_id, position)
);
