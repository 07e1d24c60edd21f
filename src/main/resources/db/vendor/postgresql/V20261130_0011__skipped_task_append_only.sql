create trigger skipped_task_append_only before update or delete or truncate on skipped_task
    for each statement execute function append_only();
