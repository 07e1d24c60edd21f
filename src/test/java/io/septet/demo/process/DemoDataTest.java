package io.septet.demo.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doCallRealMethod;
import static org.mockito.Mockito.doReturn;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Browser;
import io.septet.OnAnyDatabase;
import io.septet.archive.Finds;
import io.septet.archive.Sought;
import io.septet.calendar.WorkingTime;
import io.septet.demo.Story;
import io.septet.demo.Story.Chapter;
import io.septet.demo.Story.Plot;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.platform.AsSystem;
import io.septet.platform.CompanyLanguage;
import io.septet.portal.Tour;
import io.septet.project.AllProjects;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import io.septet.review.Improvement;
import io.septet.review.Reviews;
import io.septet.tracking.Deliveries;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** The order counts: the demo is played to its end in the first test, and the others find it so. */
@SpringBootTest(
        properties = {
            "septet.demo.projects=false",
            // the engine looks in vain for the jobs that were played and undone
            "logging.level.org.springframework.transaction.support.TransactionSynchronizationUtils=off"
        })
@ActiveProfiles({"test", "demo"})
@Tag("database")
@OnAnyDatabase
@Import(Browser.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("The demo company")
class DemoDataTest {

    @Autowired
    DemoCompany company;

    @Autowired
    Season season;

    @Autowired
    Play play;

    @Autowired
    FirstTasks firstTasks;

    @MockitoSpyBean
    Stage stage;

    @MockitoSpyBean
    DemoTour tour;

    @Autowired
    TaskService tasks;

    @Autowired
    Directory directory;

    @Autowired
    AsSystem asSystem;

    @Autowired
    Projects projects;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Finds finds;

    @Autowired
    Meetings meetings;

    @Autowired
    Reviews reviews;

    @Autowired
    WorkingTime workingTime;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate database;

    @Autowired
    Browser browser;

    @AfterEach
    void present() {
        ClockUtil.reset();
    }

    @Test
    @Order(1)
    @DisplayName("is played to its end by the next start, at whatever point the one before was cut short")
    void cutShort() {
        for (int at : List.of(3, 12, 30)) {
            killedAt(at);
            assertThatThrownBy(() -> start(true, "en")).hasMessage("killed");
            doCallRealMethod().when(stage).on(any());
            assertThat(AllProjects.of(projects)).allSatisfy(this::isWhole);
            assertThat(progress().played()).isEqualTo(AllProjects.of(projects).size());
            assertThat(progress().isComplete()).isFalse();
        }

        start(true, "en");

        assertThat(progress().isComplete()).isTrue();

        assertThat(AllProjects.of(projects))
                .extracting(ProjectView::name)
                .containsExactlyInAnyOrderElementsOf(Story.read(json).plots().stream()
                        .map(plot -> plot.text("en", "name"))
                        .toList())
                .hasSize(Chapter.values().length);
        assertThat(AllProjects.of(projects)).allSatisfy(this::isWhole);
    }

    @ParameterizedTest
    @Order(2)
    @ValueSource(strings = {"en", "zh"})
    @DisplayName("is left as it is by every later start, whatever its language")
    void twice(String language) {
        Map<String, Long> before = rows();

        start(true, language);

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    @Order(3)
    @DisplayName("shows something late, and something in the archive")
    void shows() {
        assertThat(AllProjects.of(projects))
                .filteredOn(project -> project.step() == Step.TRACKING)
                .flatExtracting(project -> deliveries.of(project.id()))
                .anyMatch(delivery -> delivery.isLate());
        assertThat(finds.projects(PersonId.of("zhao.min"), Sought.EVERYTHING, Pageable.unpaged()))
                .hasSize(1);
    }

    @Test
    @Order(3)
    @DisplayName(
            "has held the review meeting of what is in the archive, and its report keeps what was agreed upon there")
    void meets() {
        assertThat(AllProjects.of(projects))
                .filteredOn(project -> project.state() == State.ARCHIVED)
                .hasSize(1)
                .allSatisfy(project -> assertThat(meetings.latest(project.id(), MeetingKind.REVIEW))
                        .isPresent())
                .flatExtracting(project ->
                        reviews.report(project.id()).orElseThrow().content().improvements())
                .extracting(Improvement::text)
                .containsExactly("Keep one folder for all documents");
    }

    @ParameterizedTest(name = "in {0}")
    @Order(3)
    @CsvSource({"en, Look again", "zh, 刷新"})
    @DisplayName("says whom to sign in as and, while it is being played, how far it has come")
    void tour(Locale reader, String again) throws Exception {
        assertThat(login(reader)).contains("<code>ma.chao</code>").doesNotContain(again);

        doReturn(new Tour.Progress(3, 7)).when(tour).progress();
        assertThat(login(reader)).contains("<code>ma.chao</code>", again).containsPattern("3( of |/)7");

        doReturn(List.of()).when(tour).guests();
        assertThat(login(reader)).contains(again).doesNotContain("<table>");
    }

    private String login(Locale reader) throws Exception {
        return browser.send(get("/login").locale(reader))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @ParameterizedTest(name = "in {0}")
    @Order(4)
    @CsvSource({"en, '\\d{1,2} [A-Z][a-z]{2} \\d{4}'", "zh, '\\d{4}年\\d{1,2}月\\d{1,2}日'"})
    @DisplayName("has its dates in the reader's words on every page, but for tables and charts")
    void datesInWords(Locale reader, String words) throws Exception {
        List<String> addresses = new ArrayList<>(List.of("/projects", "/archive", "/messages"));
        for (ProjectView project : AllProjects.of(projects)) {
            for (String page :
                    List.of("", "/goal", "/plan", "/signatures", "/tracking", "/changes", "/review", "/decisions")) {
                addresses.add("/projects/" + project.id() + page);
            }
        }
        StringBuilder all = new StringBuilder();
        for (String address : addresses) {
            String shown = browser.send(get(address).with(user("admin")).locale(reader))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString()
                    .replaceAll("(?s)<(table|svg)\\b.*?</\\1>", " ")
                    .replaceAll("<[^>]*>", " ");
            assertThat(shown).as(address).doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
            all.append(shown);
        }
        assertThat(all).containsPattern(words);
    }

    @ParameterizedTest(name = "on {0}")
    @Order(5)
    @ValueSource(strings = {"2026-10-09", "2027-05-02"})
    @DisplayName("can be played after a long holiday, and on a Sunday in a year without a list of holidays")
    void anyDay(LocalDate today) {
        int before = AllProjects.of(projects).size();
        Story story = Story.read(json);
        for (Plot plot : story.plots()) {
            play.perform(story, plot, "en", today);
            assertThat(workingTime.today()).isBefore(today);
        }
        assertThat(AllProjects.of(projects))
                .hasSize(before + story.plots().size())
                .allSatisfy(this::isWhole);
    }

    private void isWhole(ProjectView project) {
        Plot plot = Story.read(json).plots().stream()
                .filter(one -> one.isAmong(List.of(project.name())))
                .findFirst()
                .orElseThrow();
        assertThat(project.step().name())
                .isEqualTo(
                        plot.step() == Chapter.CHANGE
                                ? Step.TRACKING.name()
                                : plot.step().name());
        assertThat(project.state()).isEqualTo(plot.step() == Chapter.ARCHIVE ? State.ARCHIVED : State.RUNNING);
    }

    private void killedAt(int day) {
        AtomicInteger days = new AtomicInteger();
        doAnswer(call -> {
                    if (days.incrementAndGet() == day) {
                        throw new IllegalStateException("killed");
                    }
                    return call.callRealMethod();
                })
                .when(stage)
                .on(any());
    }

    private void start(boolean withProjects, String language) {
        new DemoData(company, season, new DemoSettings("demo", withProjects), json, new CompanyLanguage(language))
                .run(new DefaultApplicationArguments());
    }

    private Tour.Progress progress() {
        return new DemoTour(firstTasks, projects, directory, new DemoSettings("demo", true), asSystem, json, "admin")
                .progress();
    }

    /** How many rows each table has. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : database.queryForList(
                "select table_name from information_schema.tables where lower(table_schema) = 'public'",
                String.class)) {
            rows.put(table, database.queryForObject("select count(*) from \"%s\"".formatted(table), Long.class));
        }
        return rows;
    }
}
