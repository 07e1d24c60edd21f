create function append_only() returns trigger language plpgsql as $$
begin
    raise exception 'Rows of % are neither changed nor removed', tg_table_name using errcode = '23001';
end
$$;

create trigger signature_append_only before update or delete or truncate on signature
    for each statement execute function append_only();
create trigger minutes_append_only before update or delete or truncate on minutes
    for each statement execute function append_only();
