create trigger skipped_task_append_only before update, delete on skipped_task
    for each row call 'io.septet.platform.database.AppendOnly';
