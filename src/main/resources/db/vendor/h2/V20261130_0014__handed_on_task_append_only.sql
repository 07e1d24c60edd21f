create trigger handed_on_task_append_only before update, delete on handed_on_task
    for each row call 'io.septet.platform.database.AppendOnly';
