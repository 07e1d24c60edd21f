-- How somebody wants to be told; whoever has not chosen is told by mail, at once.
create table telling_choice (
    person      varchar(64) primary key,
    by_mail     boolean not null,
    digest_hour integer
);

-- A language that was chosen stays, whatever browser the person uses.
alter table readers_language add column chosen boolean default false not null;
