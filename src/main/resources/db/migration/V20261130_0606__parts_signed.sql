-- the parts of the plan that a signature covers, a line "<SHA-256>  <path>" for each; an earlier one covers all of its version
alter table signature add column parts varchar(1000000);
