create trigger signature_append_only before update, delete on signature
    for each row call 'io.septet.platform.database.AppendOnly';
create trigger minutes_append_only before update, delete on minutes
    for each row call 'io.septet.platform.database.AppendOnly';
