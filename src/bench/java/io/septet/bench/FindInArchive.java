package io.septet.bench;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.archive.Finds;
import io.septet.archive.Found;
import io.septet.archive.Sought;
import io.septet.archive.domain.Folded;
import io.septet.archive.domain.Grams;
import io.septet.archive.domain.Words;
import io.septet.directory.PersonId;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Measures how long it takes to find the first page of what holds some words among 100,000 documents of 2,500 archived projects, half
 * Chinese and half English, and as a ratio to what LIKE takes for the same page in the same run. Questions are pieces of one to
 * eight characters, from any place of any document, so that what is said often is asked often; two words together; and words that
 * nobody says. One half of the questions is asked by an administrator, the other by somebody who may read a fifth of the projects.
 * Fails when something is missed, or when the ratio of the 95th percentiles is above 0.05 on PostgreSQL.
 * {@code -Dseptet.documents=5000} takes fewer, as a database in memory needs it.
 *
 * <pre>
 * mvn -q -Pbench test-compile surefire:test@postgresql -Dtest=FindInArchive
 * </pre>
 */
@ProcessTest
class FindInArchive {

    private static final int DOCUMENTS = Integer.getInteger("septet.documents", 100_000);
    private static final int IN_A_PROJECT = 40;
    private static final int AT_ONCE = 500;
    private static final int QUESTIONS = 200;
    private static final int ON_A_PAGE = 20;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Finds finds;

    private final Random random = new Random(20261202);
    private final List<String> chinese = vocabulary(4_000, 0x4E00, 0x4E00 + 3_000, 1, 4);
    private final List<String> english = vocabulary(4_000, 'a', 'z' + 1, 2, 10);
    private final List<String> questions = new ArrayList<>();

    private List<String> vocabulary(int size, int from, int before, int shortest, int longest) {
        return IntStream.range(0, size)
                .mapToObj(each -> random.ints(random.nextInt(shortest, longest + 1), from, before)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    @Test
    @DisplayName("A2: any part of any of 100,000 documents is found in a twentieth of the time of LIKE, and nothing is missed")
    void measure() {
        boolean isPostgres = isPostgres();
        fill(isPostgres);
        // what the first questions bring into memory is there for both
        questions.stream().limit(20).forEach(question -> find("admin", question));
        List<Double> finding = new ArrayList<>();
        List<Double> liking = new ArrayList<>();
        for (int i = 0; i < questions.size(); i++) {
            String question = questions.get(i);
            long before = System.nanoTime();
            List<Found> found = find(i % 2 == 0 ? "admin" : ann("marketing"), question);
            long amid = System.nanoTime();
            List<Long> like = like(question);
            finding.add((amid - before) / 1e6);
            liking.add((System.nanoTime() - amid) / 1e6);
            if (i % 2 == 0) {
                assertThat(found).as(question).hasSize(like.size());
            }
            if (i % 4 == 0) {
                assertThat(missed(question, isPostgres)).as(question).isZero();
            }
        }
        System.out.printf("%d documents, %d questions, nothing missed%n", DOCUMENTS, questions.size());
        worst(finding, liking);
        print("found", finding);
        print("LIKE", liking);
        double ratio = percentile(finding, 0.95) / percentile(liking, 0.95);
        System.out.printf("ratio of the 95th percentiles: %.4f%n", ratio);
        if (isPostgres) {
            assertThat(ratio).isLessThan(0.05);
        }
    }

    private List<Found> find(String person, String question) {
        return finds.documents(PersonId.of(person), Sought.text(question), PageRequest.of(0, ON_A_PAGE))
                .getContent();
    }

    private List<Long> like(String question) {
        List<String> patterns = Words.of(question).patterns();
        return sql.queryForList(
                "select id from filed_document where kind = 'DOCUMENT'"
                        + " and folded like ? escape '!'".repeat(patterns.size()) + " order by id desc limit " + ON_A_PAGE,
                Long.class,
                patterns.toArray());
    }

    /** How many documents hold the words, but not their grams. */
    private Long missed(String question, boolean isPostgres) {
        Words words = Words.of(question);
        List<Object> arguments = new ArrayList<>(words.patterns());
        arguments.add(words.grams());
        String held = isPostgres
                ? "exists (select 1 from filed_grams g where g.document_id = d.id and g.grams @> ?)"
                : "id in (select document_id from filed_posting where gram = any(?)"
                        + " group by document_id having count(*) = " + words.grams().length + ")";
        return sql.execute((ConnectionCallback<Long>) connection -> {
            try (var query = connection.prepareStatement("select count(*) from filed_document d where kind = 'DOCUMENT'"
                    + " and folded like ? escape '!'".repeat(words.patterns().size()) + " and not " + held)) {
                for (int i = 0; i < words.patterns().size(); i++) {
                    query.setString(i + 1, words.patterns().get(i));
                }
                query.setArray(words.patterns().size() + 1, connection.createArrayOf("integer", words.grams()));
                try (var result = query.executeQuery()) {
                    result.next();
                    return result.getLong(1);
                }
            }
        });
    }

    private boolean isPostgres() {
        return Boolean.TRUE.equals(sql.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    private void fill(boolean isPostgres) {
        if (isPostgres) {
            sql.execute("drop index filed_grams_grams");
        }
        long first = sql.queryForObject("select coalesce(max(id), 0) + 1 from filed_document", Long.class);
        for (int done = 0; done < DOCUMENTS; done += AT_ONCE) {
            addDocuments(first + done, isPostgres);
        }
        if (isPostgres) {
            sql.execute("create index filed_grams_grams on filed_grams using gin (grams)");
        }
        sql.execute("analyze");
        while (questions.size() < QUESTIONS + QUESTIONS / 10) {
            questions.add(random.ints(4, 0x9000, 0x9100)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
    }

    private void addDocuments(long first, boolean isPostgres) {
        List<Object[]> projects = new ArrayList<>();
        List<Object[]> documents = new ArrayList<>();
        List<Object[]> postings = new ArrayList<>();
        Timestamp now = Timestamp.from(Instant.now());
        UUID project = UUID.randomUUID();
        for (int i = 0; i < AT_ONCE; i++) {
            if (i % IN_A_PROJECT == 0) {
                project = UUID.randomUUID();
                projects.add(new Object[] {
                    project,
                    "B" + (first + i),
                    "Project " + (first + i),
                    random.nextInt(5) == 0 ? "marketing" : "bench",
                    now
                });
            }
            String text = text();
            String folded = Folded.of(text).text();
            documents.add(new Object[] {first + i, project, i, "Document " + i, text, folded});
            Set<Integer> grams = Grams.of(folded);
            if (isPostgres) {
                postings.add(new Object[] {first + i, grams.toArray(Integer[]::new)});
            } else {
                long id = first + i;
                grams.forEach(gram -> postings.add(new Object[] {gram, id}));
            }
            if (random.nextInt(DOCUMENTS) < QUESTIONS && questions.size() < QUESTIONS) {
                questions.add(question(text));
            }
        }
        sql.batchUpdate(
                "insert into project (id, revision, code, name, category, initiating_department, overall_lead,"
                        + " coordinator, step, state, proposed_at, proposed_by, filed_at)"
                        + " values (?, 0, ?, ?, 'CAMPAIGN', ?, 'x', 'x', 'ARCHIVE', 'ARCHIVED', ?, 'x', current_timestamp)",
                projects);
        sql.batchUpdate(
                "insert into filed_package (id, project_id, filed_at, file_name, sha256, length, chunks)"
                        + " values (?, ?, ?, 'x', 'x', 0, 0)",
                projects.stream()
                        .map(row -> new Object[] {row[0], row[0], now})
                        .toList());
        sql.batchUpdate(
                "insert into filed_document (id, project_id, kind, position, path, subject, words, folded)"
                        + " values (?, ?, 'DOCUMENT', ?, 'x', ?, ?, ?)",
                documents);
        if (isPostgres) {
            sql.batchUpdate("insert into filed_grams (document_id, grams) values (?, ?)", postings);
        } else {
            sql.batchUpdate("insert into filed_posting (gram, document_id) values (?, ?)", postings);
        }
    }

    /** Few words are said often, most of them seldom. */
    private String text() {
        boolean isChinese = random.nextBoolean();
        List<String> words = isChinese ? chinese : english;
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(60, 400); i > 0; i--) {
            text.append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 4))));
            text.append(!isChinese ? " " : random.nextInt(8) == 0 ? "，" : "");
        }
        return text.toString();
    }

    private String question(String text) {
        String one = piece(text);
        return random.nextInt(5) == 0 ? one + " " + piece(text) : one;
    }

    private String piece(String text) {
        boolean isChinese = text.charAt(0) > 0x2000;
        int length = isChinese ? random.nextInt(1, 7) : random.nextInt(3, 9);
        int from = random.nextInt(text.length() - length);
        String piece = Folded.of(text.substring(from, from + length)).text().strip();
        return piece.isBlank() ? "x" : piece;
    }

    /** Says what took longest. */
    private void worst(List<Double> finding, List<Double> liking) {
        IntStream.range(0, questions.size())
                .boxed()
                .sorted((one, other) -> Double.compare(finding.get(other), finding.get(one)))
                .limit(5)
                .forEach(i -> System.out.printf(
                        "%-30s %8.1f ms, LIKE %8.1f ms%n", questions.get(i), finding.get(i), liking.get(i)));
    }

    private static void print(String what, List<Double> times) {
        System.out.printf(
                "%-6s %8.1f ms median %8.1f ms p95 %8.1f ms most%n",
                what, percentile(times, 0.5), percentile(times, 0.95), percentile(times, 1));
    }

    private static double percentile(List<Double> times, double which) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(which * sorted.length))];
    }
}
