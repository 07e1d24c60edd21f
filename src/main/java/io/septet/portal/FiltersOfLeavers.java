package io.septet.portal;

import io.septet.platform.AccountChanges;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Forgets the filters of somebody who is removed: a later person of the same id begins without. */
@Component
class FiltersOfLeavers implements AccountChanges {

    private final JdbcTemplate database;

    FiltersOfLeavers(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void removing(String person) {
        database.update("delete from kept_filter where person = ?", person);
    }
}
