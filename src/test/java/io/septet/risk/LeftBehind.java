package io.septet.risk;

import java.sql.Timestamp;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Projects that other tests have left without the processes that belong to them: the look of a morning, which sees all of
 * them, would go on with these.
 */
public final class LeftBehind {

    private static final Timestamp THEN = Timestamp.valueOf("2024-01-01 00:00:00");

    private LeftBehind() {}

    /** Those that other tests left in that step, though nothing of them is tracked, are there no longer. */
    public static void leaveTracking(BeanFactory beans) {
        beans.getBean(JdbcTemplate.class)
                .update(
                        """
                        update project set step = 'REVIEW'
                        where step = 'TRACKING' and id not in (select project_id from tracking where ended_at is null)""");
    }

    /** From now on none of them is tracked, and nothing of theirs is at risk. To be called before a test has its own. */
    public static void forget(BeanFactory beans) {
        JdbcTemplate database = beans.getBean(JdbcTemplate.class);
        database.update("update tracking set ended_at = ? where ended_at is null", THEN);
        leaveTracking(beans);
        database.update("update item_risk set settled_at = ?, open_item = null where settled_at is null", THEN);
        database.update("update risk_response set closed_at = ?, open_item = null where closed_at is null", THEN);
    }
}
