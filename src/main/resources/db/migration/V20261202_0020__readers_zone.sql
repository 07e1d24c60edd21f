-- the zone in which somebody reads moments, where they have chosen one; everybody else reads them in the company's
create table readers_zone (
    person varchar(64) primary key,
    zone   varchar(64) not null
);
