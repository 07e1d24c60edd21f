package io.septet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.septet.crash.Books;
import io.septet.crash.BusyPeople;
import io.septet.crash.LeisurelyPostOffice;
import io.septet.crash.RunningSeptet;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Septet may be killed at any moment: what it has answered is there, and what it was doing is done once. */
@Tag("crash")
@Execution(ExecutionMode.CONCURRENT)
class CrashTest {

    private static final Logger LOG = LoggerFactory.getLogger(CrashTest.class);

    /** It is killed once so many of these have been done, while others are being done and letters are being sent. */
    private static final Map<String, Integer> KILLED_AFTER = killedAfter();

    private static final Duration LONGEST_ROUND = Duration.ofMinutes(10);

    @TempDir
    Path folder;

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final BusyPeople people = new BusyPeople(today);
    private final Set<String> onTheirWayAtAKill = new HashSet<>();
    private final List<String> settings = new ArrayList<>();

    private static Map<String, Integer> killedAfter() {
        Map<String, Integer> deeds = new LinkedHashMap<>();
        deeds.put("ConfirmGoal", 3);
        deeds.put("SignDuties", 5);
        deeds.put("AcceptDeliverable", 2);
        return deeds;
    }

    @Test
    @DisplayName("Killed three times on H2, Septet loses nothing, does nothing twice, and goes on to the archive")
    void onH2() throws Exception {
        survivesKills(this::copiedBooks);
    }

    /**
     * Reads a copy of the database, so that it is Septet that opens the one that was killed. The working directory is
     * the folder, and the database the one that the settings name by default.
     */
    private Books copiedBooks() {
        try {
            Path copy = Files.createTempDirectory(folder, "copy");
            Files.copy(folder.resolve("data/septet.mv.db"), copy.resolve("septet.mv.db"));
            return new Books(new JdbcTemplate(new DriverManagerDataSource(
                    "jdbc:h2:file:%s/septet;DB_CLOSE_DELAY=-1".formatted(copy), "septet", "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("Killed three times on PostgreSQL, Septet loses nothing, does nothing twice, goes on to the archive")
    void onPostgreSql() throws Exception {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            settings.addAll(List.of(
                    "spring.datasource.url=" + server.getJdbcUrl("postgres", "postgres"),
                    "spring.datasource.username=postgres",
                    "spring.datasource.password=postgres"));
            Books books = new Books(new JdbcTemplate(server.getPostgresDatabase()));
            survivesKills(() -> books);
        }
    }

    private void survivesKills(Supplier<Books> look) throws Exception {
        try (LeisurelyPostOffice post = new LeisurelyPostOffice()) {
            settings.addAll(settingsWith(post));
            int projects = 1;
            for (Map.Entry<String, Integer> deed : KILLED_AFTER.entrySet()) {
                projects++;
                killAfter(deed.getKey(), deed.getValue(), projects, post);
                Books books = look.get();
                holds(books);
                assertThat(books.projects()).as("projects").isEqualTo(projects);
                onTheirWayAtAKill.addAll(books.onTheirWay());
                LOG.info(
                        "Killed with {} letters in hand, {} on their way, {} tasks done, {} not answered so far",
                        books.inHand(),
                        books.onTheirWay().size(),
                        people.answered().size(),
                        people.unanswered().size());
                assertThat(books.inHand()).as("letters in hand at the kill").isPositive();
            }
            assertThat(people.unanswered()).as("tasks at the kills").isNotEmpty();
            goOnToTheEnd();
            Books books = look.get();
            holds(books);
            isArchived(books, post);
        }
    }

    private List<String> settingsWith(LeisurelyPostOffice post) throws IOException {
        Path calendar = Files.createDirectory(folder.resolve("calendar"));
        Files.writeString(
                calendar.resolve(today.getYear() + ".csv"),
                "date,kind,name_zh,name_en\n%s,make-up,上班,At work\n".formatted(today));
        return List.of(
                "spring.profiles.active=demo",
                "septet.demo.projects=false",
                "septet.language=en",
                "spring.mail.host=127.0.0.1",
                "spring.mail.port=" + post.port(),
                // jobs of a node that died are taken over once their lock is old; two minutes are long for a test
                "camunda.bpm.job-execution.lock-time-in-millis=5000",
                // and so are letters
                "septet.outbox.claim=5s",
                // work begins today, whatever day and hour it is
                "septet.calendar.zone=UTC",
                "septet.calendar.hours[0].from=00:00",
                "septet.calendar.hours[0].to=23:59",
                "septet.calendar.directory=" + calendar);
    }

    private void killAfter(String deed, int times, int projects, LeisurelyPostOffice post) throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        RunningSeptet septet = RunningSeptet.start(folder, settings);
        try {
            Runnable kill = () -> {
                long memory = septet.mostMemory();
                if (people.done(deed) >= times) {
                    post.hesitate(true);
                    if (post.isBusy() && killed.compareAndSet(false, true)) {
                        septet.kill();
                        LOG.info("Killed after {} MB resident at most", memory);
                    }
                }
            };
            people.comeTo(septet, kill);
            for (int project = people.answered().isEmpty() ? 1 : projects; project <= projects; project++) {
                people.propose("Campaign " + project);
            }
            workUntil(septet, () -> {
                kill.run();
                return killed.get();
            });
        } finally {
            septet.kill();
            post.hesitate(false);
            people.goHome();
        }
    }

    private void workUntil(RunningSeptet septet, Callable<Boolean> end) {
        await("work")
                .atMost(LONGEST_ROUND)
                .pollInterval(Duration.ofMillis(100))
                .failFast(
                        "all tasks are accepted",
                        () -> assertThat(people.refusals()).as("refusals").isEmpty())
                .until(() -> {
                    try {
                        people.takeUpNewTasks();
                    } catch (UncheckedIOException | AssertionError e) {
                        if (!end.call()) {
                            throw e;
                        }
                    }
                    return end.call();
                });
    }

    private void goOnToTheEnd() throws Exception {
        try (RunningSeptet septet = RunningSeptet.start(folder, settings)) {
            people.comeTo(septet, () -> {});
            workUntil(septet, () -> people.seeNothingLeft());
        }
    }

    /** What must be true in the database at any moment. */
    private void holds(Books books) {
        List<String> done = books.doneTasks();
        assertThat(done).as("tasks done").doesNotHaveDuplicates().containsAll(people.answered());
        assertThat(books.openTasks()).as("open tasks").doesNotContainAnyElementsOf(done);
        assertThat(books.workRecorded()).as("data that tasks leave").isEqualTo(books.tasksDone());
        assertThat(books.projectsBegun()).as("projects begun").isEqualTo(books.projects());
        assertThat(books.workWithoutItsProcess())
                .as("work items without exactly one process")
                .isZero();
        assertThat(books.tasksTold()).as("tasks told").containsExactlyInAnyOrderElementsOf(books.allTasks());
        assertThat(books.toldTwice()).as("told twice").isEmpty();
        assertThat(books.messagesWithoutTheirLetter())
                .as("messages without exactly one letter")
                .isZero();
        assertThat(books.incidents()).as("incidents").isZero();
    }

    private void isArchived(Books books, LeisurelyPostOffice post) {
        assertThat(books.archivedProjects()).as("archived projects").isEqualTo(books.projects());
        assertThat(books.openTasks()).as("open tasks").isEmpty();
        assertThat(books.instances()).as("process instances").isZero();
        // one that nobody has to read any more may have come before that was so
        assertThat(post.taken()).as("letters").containsAll(books.letters());
        assertThat(books.allSendings()).as("letters").containsAll(post.taken());
        // one that was on its way when Septet was killed may come again, under the same id
        List<String> twice = new ArrayList<>(post.taken());
        new HashSet<>(post.taken()).forEach(twice::remove);
        assertThat(onTheirWayAtAKill).as("letters that came twice").containsAll(twice);
    }
}
