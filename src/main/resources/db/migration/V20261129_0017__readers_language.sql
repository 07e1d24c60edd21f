-- the language of the browser that somebody used last, for what reaches them outside a browser
create table readers_language (
    person   varchar(255) primary key,
    language varchar(10) not null
);
