-- what people were called when they signed; of earlier signatures it is not known
alter table signature add column signer_name varchar(520);
alter table signature add column in_place_of_name varchar(520);
