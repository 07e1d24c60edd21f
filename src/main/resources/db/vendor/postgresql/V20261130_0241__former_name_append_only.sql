create trigger former_name_append_only before update or delete or truncate on former_name
    for each statement execute function append_only();
