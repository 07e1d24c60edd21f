package io.septet;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import io.septet.Addresses.Address;
import io.septet.desk.TaskFiles;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.Meetings;
import io.septet.notification.Notifications;
import io.septet.project.Category;
import io.septet.project.Portfolio;
import io.septet.project.PortfolioFilter;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.project.Step;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who reads what, at every address that there is: whoever has a part in a project, whichever it is, reads about it; to
 * everybody else its addresses are as those of a project that there is not.
 */
@ProcessTest
@DisplayName("At every address")
class RightsTest {

    /** About nobody's project: open to all, or to some by what they are in the company. */
    private static final Set<String> OF_NO_PROJECT = Set.of(
            "/",
            "/bar",
            "/login",
            "/error",
            "/projects",
            "/projects/new",
            "/projects/filters",
            "/projects/filters/{filter}/removed",
            "/load",
            "/archive",
            "/actions",
            "/messages",
            "/messages/read",
            "/messages/all-read",
            "/deliveries",
            "/preferences",
            "/preferences/reading",
            "/preferences/web-hook",
            "/preferences/web-hook/off",
            "/language",
            "/api/reader",
            "/absences",
            "/absences/{id}/end",
            "/meetings",
            "/company/logo",
            "/company/look.css",
            "/calendar",
            "/calendar/off",
            "/calendar-feeds/{token}",
            "/templates",
            "/templates/new",
            "/templates/{template}",
            "/templates/{template}/withdrawal",
            "/holidays",
            "/holidays/check",
            "/holidays/{year:\\d{1,4}}",
            "/processes",
            "/processes/proposal",
            "/processes/{key}",
            "/processes/{key}/versions/{number:\\d{1,6}}",
            "/processes/{key}/versions/{number:\\d{1,6}}/file",
            "/api/texts",
            "/api/directory",
            "/api/choices/{list}",
            "/api/signing-tokens",
            "/api/starts/{process}",
            "/api/starts/{process}/check",
            "/api/starts/{process}/instances");

    /** Where there is nothing yet for whoever may read about the project. */
    private static final Set<String> NOTHING_YET = Set.of(
            "/archive/{project}",
            "/archive/{project}.zip",
            "/archive/{project}/documents/{position}",
            "/projects/{id}/meetings/{meeting}/answer.ics",
            "/projects/{id}/meetings/acceptance/{item}",
            "/projects/{id}/reports.pdf",
            "/projects/{project}/review.pdf");

    /** What not everybody does who may read about the project. */
    private static final Set<String> NOT_FOR_ALL = Set.of("/projects/{id}/cancellation", "/api/meetings/times");

    /** People of no department. */
    private static final List<String> HIRED = List.of("rights.deputy", "rights.works", "rights.instead");

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    JdbcTemplate database;

    @Autowired
    IdentityService identities;

    @Autowired
    Projects projects;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Life own;
    ProjectId others;
    Map<String, String> values;
    UUID asked;

    @BeforeEach
    void projects() throws Exception {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        own = new Life(beans).to(Step.TRACKING);
        others = projects.propose(new Proposal(
                "Theirs",
                Category.CAMPAIGN,
                DepartmentId.of("finance"),
                PersonId.of(head("finance")),
                PersonId.of(bob("finance")),
                PersonId.of(bob("finance"))));
        values = valuesOf(own);
        eachOneWay();
    }

    /** What stands for the parameters of addresses; those of projects are said later. */
    private Map<String, String> valuesOf(Life project) throws Exception {
        Task task = project.open("DeliverWork").get(0);
        beans.getBean(TaskFiles.class)
                .attach(
                        task.getId(),
                        PersonId.of(task.getAssignee()),
                        "a.txt",
                        "text/plain",
                        new ByteArrayInputStream(new byte[] {1}));
        String meeting = MeetingSoon.call(beans, project.id(), ann("sales"), ann("marketing"))
                .id()
                .toString();
        Map<String, String> known = new HashMap<>();
        known.put("taskId", task.getId());
        known.put("meeting", meeting);
        known.put(
                "minutes",
                beans.getBean(Meetings.class)
                        .of(project.id())
                        .get(0)
                        .minutesId()
                        .toString());
        known.put(
                "file",
                beans.getBean(ProjectFiles.class).of(project.id()).get(0).id());
        known.put("number", "1");
        known.put("item", "W1");
        known.put("position", "0");
        for (String other : List.of("topic", "issue", "change")) {
            known.put(other, UUID.randomUUID().toString());
        }
        return known;
    }

    /** Each of these people has one part in the project and no other. */
    private void eachOneWay() {
        HIRED.forEach(person -> {
            identities.saveUser(identities.newUser(person));
            identities.createMembership(person, Directory.STAFF);
        });
        UUID id = own.id().value();
        database.update(
                "update project set initiating_department = 'service', overall_lead = ?, proposed_by = ? where id = ?",
                head("legal"),
                bob("legal"),
                id);
        database.update(
                "update participation set contact = ?, deputy = null where project_id = ? and department = 'marketing'",
                ann("legal"),
                id);
        database.update(
                "update participation set contact = ?, deputy = ? where project_id = ? and department = 'sales'",
                ann("legal"),
                "rights.deputy",
                id);
        UUID inEffect = database.queryForObject(
                "select id from plan_version where project_id = ? and state = 'IN_EFFECT'", UUID.class, id);
        database.update(
                "insert into plan_version_responsible (version_id, person) values (?, ?)", inEffect, "rights.works");
        asked = UUID.randomUUID();
        database.update(
                """
                insert into plan_version (id, revision, project_id, number, state, hash, content, frozen_at, adjusted,
                  hashed_by_part)
                select ?, 0, project_id, 99, 'FROZEN', hash, content, frozen_at, adjusted, hashed_by_part
                from plan_version where id = ?""",
                asked,
                inEffect);
        database.update("insert into plan_version_department (version_id, department) values (?, 'research')", asked);
        beans.getBean(Notifications.class)
                .tell(List.of(PersonId.of(ann("finance"))), "change.money", own.id(), Map.of());
        database.update(
                """
                insert into absence (id, absent, substitute, from_day, until_day)
                values (?, ?, 'rights.instead', date '2024-01-01', date '2024-12-31')""",
                UUID.randomUUID(),
                head("legal"));
        identities.deleteMembership(head("sales"), "sales");
    }

    @AfterEach
    void asBefore() {
        identities.createMembership(head("sales"), "sales");
        HIRED.forEach(identities::deleteUser);
        database.update("delete from absence where substitute = 'rights.instead'");
        database.update("delete from plan_version_department where version_id = ?", asked);
        database.update("delete from plan_version where id = ?", asked);
    }

    /** By what each of these people is in the project. */
    private static Map<String, String> insiders() {
        Map<String, String> people = new LinkedHashMap<>();
        people.put("lead", head("legal"));
        people.put("coordinator", Life.COORDINATOR);
        people.put("who proposed it", bob("legal"));
        people.put("contact", ann("legal"));
        people.put("deputy", "rights.deputy");
        people.put("in the department that started it", ann("service"));
        people.put("head of the department that started it", head("service"));
        people.put("in a department that takes part", ann("marketing"));
        people.put("head, and no member, of a department that takes part", head("sales"));
        people.put("in a department that is asked to take part", ann("research"));
        people.put("who works on it", "rights.works");
        people.put("who was told of it", ann("finance"));
        people.put("stands in for the lead", "rights.instead");
        people.put("administrator", "admin");
        return people;
    }

    @Test
    @DisplayName("whoever has a part in a project reads about it, by each way of having one")
    void own() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Address address : ofProjects()) {
            insiders().forEach((part, person) -> {
                if (address.isRead()) {
                    int status = status(person, address, own.id());
                    boolean right = status == 200
                            || status == 404 && NOTHING_YET.contains(address.pattern())
                            || status == 403 && NOT_FOR_ALL.contains(address.pattern());
                    if (!right) {
                        wrong.put(address + " as " + part, status);
                    }
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName(
            "what belongs to another's project is as if there were no such project, to read and to do, for everybody else")
    void others() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Address address : ofProjects()) {
            Map<String, String> strangers = insiders();
            strangers.keySet().removeAll(Set.of("administrator", "who was told of it"));
            strangers.forEach((part, person) -> {
                int status = status(person, address, others);
                int ofNone = status(person, address, new ProjectId(UUID.randomUUID()));
                boolean right = address.isRead() ? status == 404 : status == 404 || status == 400;
                if (!right || status != ofNone) {
                    wrong.put(address + " as " + part + " of another, where none is " + ofNone, status);
                }
            });
            if (address.isRead()) {
                int status = status("admin", address, others);
                if (status == 403 && !NOT_FOR_ALL.contains(address.pattern())) {
                    wrong.put(address + " as administrator", status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName(
            "a task is its person's alone: to others, also to those who may read about its project, it is not there")
    void tasks() {
        Map<String, Integer> wrong = new TreeMap<>();
        for (Address address : all()) {
            if (address.pattern().contains("{taskId}")) {
                for (String person : List.of(ann("sales"), ann("finance"), "admin")) {
                    int status = status(person, address, own.id());
                    Map<String, String> none = new HashMap<>(values);
                    none.put("taskId", UUID.randomUUID().toString());
                    int ofNone = status(person, address, own.id(), none);
                    if (status < 400 || status >= 500 || status != ofNone) {
                        wrong.put(address + " as " + person + ", where none is " + ofNone, status);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("a meeting is there for those who may read about its project")
    void meetings() {
        ProjectId meeting = ProjectId.of(values.get("meeting"));
        for (Address address : all()) {
            if (isOfMeeting(address)) {
                assertThat(status(bob("finance"), address, meeting))
                        .as(address.toString())
                        .isEqualTo(404);
                assertThat(status(ann("service"), address, meeting))
                        .as(address.toString())
                        .isNotIn(403, 404);
            }
        }
    }

    @Test
    @DisplayName("lists hold what one has a part in, whichever, and nothing of others")
    void lists() {
        Portfolio portfolio = beans.getBean(Portfolio.class);
        String code = own.view().code();
        String theirs = projects.get(others).code();
        insiders().forEach((part, person) -> {
            assertThat(listed(portfolio, person, code)).as(part).containsExactly(own.id());
            boolean seesBoth = Set.of("admin", ann("finance")).contains(person);
            assertThat(listed(portfolio, person, theirs)).as(part).hasSize(seesBoth ? 1 : 0);
        });
        assertThat(listed(portfolio, bob("finance"), code)).isEmpty();
        assertThat(listed(portfolio, head("finance"), code)).isEmpty();
    }

    private static List<ProjectId> listed(Portfolio portfolio, String person, String code) {
        PortfolioFilter filter = new PortfolioFilter(
                code, PortfolioFilter.Which.ALL, null, null, null, null, false, null, PortfolioFilter.Order.LATEST);
        return portfolio.page(PersonId.of(person), filter, 0).stream()
                .map(found -> found.project().id())
                .toList();
    }

    @Test
    @DisplayName("it is said whether it belongs to a project, a task, a meeting or to none of them")
    void kinds() {
        List<String> unknown = new ArrayList<>();
        for (Address address : all()) {
            boolean known = OF_NO_PROJECT.contains(address.pattern())
                    || isOfProject(address)
                    || address.pattern().contains("{taskId}")
                    || isOfMeeting(address);
            if (!known) {
                unknown.add(address.toString());
            }
        }
        assertThat(unknown).isEmpty();
    }

    private List<Address> all() {
        return Addresses.of(mappings);
    }

    private List<Address> ofProjects() {
        return all().stream().filter(RightsTest::isOfProject).toList();
    }

    private static boolean isOfMeeting(Address address) {
        return address.pattern().startsWith("/api/meetings/{id}");
    }

    private static boolean isOfProject(Address address) {
        String pattern = address.pattern();
        return pattern.startsWith("/projects/{")
                || pattern.startsWith("/api/projects/{")
                || pattern.contains("{project}")
                || pattern.equals("/api/meetings/times");
    }

    private int status(String person, Address address, ProjectId project) {
        return status(person, address, project, values);
    }

    /** What the person is answered; whatever an address says besides the project belongs to one's own. */
    private int status(String person, Address address, ProjectId project, Map<String, String> known) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (address.pattern().endsWith("/files/{id}")) {
            parameters.put("id", known.get("file"));
        }
        parameters.putIfAbsent("id", project.toString());
        parameters.put("project", project.toString());
        parameters.put("fileId", known.get("file"));
        parameters.putAll(known);
        String path = address.with(parameters);
        try {
            return browser.as(person, sent(address, path, project))
                    .andReturn()
                    .getResponse()
                    .getStatus();
        } catch (Exception e) {
            throw new AssertionError(address + " as " + person, e);
        }
    }

    private static MockHttpServletRequestBuilder sent(Address address, String path, ProjectId project) {
        if (address.isRead()) {
            MockHttpServletRequestBuilder read = get(path).param("project", project.toString());
            return address.pattern().endsWith("/difference")
                    ? read.param("from", "1").param("to", "1")
                    : read.param("contacts", "true").param("minutes", "30");
        }
        String key = UUID.randomUUID().toString();
        if (MediaType.MULTIPART_FORM_DATA.equals(address.sends())) {
            return multipart(address.method(), path)
                    .file("content", "{}".getBytes(StandardCharsets.UTF_8))
                    .param("key", key)
                    .with(csrf());
        }
        MockHttpServletRequestBuilder form =
                request(address.method(), path).param("key", key).with(csrf());
        return address.sends() == null
                ? form
                : form.contentType(address.sends()).content("{}");
    }
}
