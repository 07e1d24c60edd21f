-- whoever names a substitute locks this one row: two who name each other at the same moment take turns
create table absence_turn (
    id integer primary key
);
insert into absence_turn values (1);
