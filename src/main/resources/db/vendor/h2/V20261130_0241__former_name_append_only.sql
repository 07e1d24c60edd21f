create trigger former_name_append_only before update, delete on former_name
    for each row call 'io.septet.platform.database.AppendOnly';
