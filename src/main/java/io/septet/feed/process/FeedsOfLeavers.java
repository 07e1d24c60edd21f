package io.septet.feed.process;

import io.septet.platform.AccountChanges;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Switches off the address of somebody who is removed: a later person of the same id has to make one of their own. */
@Component
class FeedsOfLeavers implements AccountChanges {

    private final JdbcTemplate database;

    FeedsOfLeavers(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void removing(String person) {
        database.update("delete from calendar_feed where person = ?", person);
    }
}
