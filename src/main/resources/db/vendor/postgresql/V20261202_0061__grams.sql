-- what a document is found by, see Grams
create table filed_grams (
    document_id bigint primary key references filed_document on delete cascade,
    grams       integer[] not null
);
create index filed_grams_grams on filed_grams using gin (grams);
