create trigger handed_on_task_append_only before update or delete or truncate on handed_on_task
    for each statement execute function append_only();
