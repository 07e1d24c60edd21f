-- who put which models and forms into force, when and why; the engine's deployment may be gone
create table publication (
    deployment   varchar(64) primary key,
    source       varchar(20) not null,
    published_by varchar(64),
    published_at timestamp with time zone not null,
    reason       varchar(255) not null
);
