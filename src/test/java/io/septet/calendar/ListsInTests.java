package io.septet.calendar;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** What the tests of lists of holidays share: the application knows no list afterwards that it did not know before. */
public final class ListsInTests {

    /** Friday is New Year's Day and Monday is free, too; Sunday between them is worked. */
    public static final String NEW_YEAR =
            """
            date,kind,name_zh,name_en
            2027-01-01,holiday,元旦,New Year's Day
            2027-01-03,make-up,元旦,New Year's Day
            2027-01-04,holiday,元旦,New Year's Day
            """;

    private ListsInTests() {}

    /** Forgets what tests have put in, on this node. */
    public static void forget(BeanFactory beans) {
        JdbcTemplate database = beans.getBean(JdbcTemplate.class);
        database.update("delete from moved_deadline");
        database.update("delete from holiday_list where source <> 'SHIPPED'");
        beans.getBean(CalendarInForce.class).look();
    }

    /** Deadlines follow no list that was put in, as if they had not been counted anew. */
    public static void forgetFollowed(BeanFactory beans) {
        beans.getBean(JdbcTemplate.class).update("update holiday_list set followed_at = null where source = 'PAGE'");
    }
}
