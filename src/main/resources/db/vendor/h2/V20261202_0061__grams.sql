-- what a document is found by, see Grams: H2 has no index of what an array holds
create table filed_posting (
    gram        integer not null,
    document_id bigint not null references filed_document on delete cascade,
    primary key (gram, document_id)
);
