-- which models the application carried when it last started, and what the company's own versions of them are based on
create table packaged_model (
    -- the name of its file
    name       varchar(255) primary key,
    -- of the model and its forms, as the application carries them
    hash       varchar(64)     not null,
    -- of the same in the company's language
    translated varchar(64)     not null,
    -- the files by their names, as JSON
    files      varchar(1000000) not null,
    -- those of an earlier release, while nobody has decided how the company's own version goes on
    base       varchar(1000000),
    brought_at timestamp with time zone not null
);
