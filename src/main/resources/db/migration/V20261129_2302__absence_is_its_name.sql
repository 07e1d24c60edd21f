alter table substitution rename to absence;
