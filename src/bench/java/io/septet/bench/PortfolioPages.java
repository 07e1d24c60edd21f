package io.septet.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.risk.LeftBehind;
import io.septet.risk.LookForRisks;
import io.septet.risk.ManyProjects;
import io.septet.tracking.Items;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures the list of projects at 100, 1,000 and 10,000 projects, each with five work items of which four are at risk,
 * for an administrator, who sees all, and for somebody whose department takes part in one of ten. Prints the median time of a page,
 * from the request to the last character, also as a ratio to one query that finds fifty rows by an index in the same run, and its
 * statements.
 *
 * <pre>
 * mvn -q -Pbench test-compile surefire:test@postgresql -Dtest=PortfolioPages
 * </pre>
 */
@ProcessTest
class PortfolioPages {

    private static final int ITEMS = 5;
    private static final int TIMES = 41;

    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    static {
        PAGES.put("the first page", "/projects");
        PAGES.put("the twentieth page", "/projects?page=19");
        PAGES.put("those with late work", "/projects?late=true");
        PAGES.put("by what is due first", "/projects?order=DUE");
        PAGES.put("by name", "/projects?order=NAME");
        PAGES.put("of a department", "/projects?department=service");
        PAGES.put("called so", "/projects?called=y-77");
    }

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @Autowired
    JdbcTemplate database;

    @Autowired
    LookForRisks risks;

    @Test
    @DisplayName("The list of projects takes as long with 10,000 projects as with 100, or hardly longer")
    void measure() throws Throwable {
        LeftBehind.forget(beans);
        ManyProjects many = new ManyProjects(beans, Items.MONDAY.minusDays(14), ITEMS);
        Map<String, Long> made = new LinkedHashMap<>();
        for (int projects : new int[] {100, 1_000, 10_000}) {
            many.growTo(projects);
            spread();
            risks.look();
            database.execute("analyze");
            for (String person : new String[] {"admin", "service.ann"}) {
                measure(projects, person, made);
            }
        }
    }

    /** One after the other was proposed; service takes part in one of ten, marketing and sales in each. */
    private void spread() {
        database.update(
                """
                update project set proposed_at = timestamp '2024-01-01' + cast(substring(code from 6) as int) * interval '5 minutes'
                where code like 'MANY-%'""");
        String takesPart =
                """
                insert into participation (project_id, position, department, contact)
                select id, %d, '%s', '%s.ann' from project where code like '%s' and not exists
                  (select 1 from participation part where part.project_id = project.id and part.position = %1$d)""";
        database.update(takesPart.formatted(0, "marketing", "marketing", "MANY-%"));
        database.update(takesPart.formatted(1, "sales", "sales", "MANY-%"));
        database.update(takesPart.formatted(2, "service", "service", "MANY-%7"));
    }

    private void measure(int projects, String person, Map<String, Long> made) throws Throwable {
        for (Map.Entry<String, String> page : PAGES.entrySet()) {
            ThrowingSupplier<Object> asking = () -> browser.as(person, get(page.getValue()))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            double took = median(asking);
            double query = median(() -> database.queryForList(
                    "select id, code, name from project where proposed_at <= now() order by proposed_at desc limit 50"));
            long count = statements.during(asking::get).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            System.out.printf(
                    "%6d projects, %-11s, %-21s %7.1f ms, query %5.2f ms, ratio %6.1f, %d statements%n",
                    projects, person, page.getKey(), took, query, took / query, count);
            Long before = made.putIfAbsent(person + page.getKey(), count);
            // a page that is not full knows its number without asking, and one that is not there is asked for twice
            assertThat(Math.abs(count - (before == null ? count : before))).isLessThanOrEqualTo(2);
        }
    }

    private static double median(ThrowingSupplier<?> action) throws Throwable {
        long[] took = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            action.get();
            took[i] = System.nanoTime() - begun;
        }
        return LongStream.of(Arrays.stream(took).sorted().toArray())
                        .skip(TIMES / 2)
                        .findFirst()
                        .orElseThrow()
                / (double) Duration.ofMillis(1).toNanos();
    }
}
