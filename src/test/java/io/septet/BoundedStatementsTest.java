package io.septet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.demo.Handwriting;
import io.septet.desk.WhatFollows;
import io.septet.directory.PersonId;
import io.septet.lifecycle.CancelProject;
import io.septet.meeting.MeetingSoon;
import io.septet.meeting.Meetings;
import io.septet.project.Step;
import io.septet.template.Templates;
import java.time.Duration;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What Septet asks of the database does not grow with the number of projects. */
@ProcessTest
@OnAnyDatabase
class BoundedStatementsTest {

    private static final String PROPOSAL = "/api/starts/collaboration-project";

    /**
     * Where a file is sent as long as it is, nobody is signed in yet, only another address is named, or there is a page only while a
     * deliverable lies before those who accept it, or once a week was to be reported.
     */
    private static final Set<String> ELSEWHERE = Set.of(
            "/archive/{project}.zip",
            "/archive/{project}/documents/{position}",
            "/projects/{project}/files/{id}",
            "/api/tasks/{taskId}/files/{fileId}",
            "/login",
            "/calendar-feeds/{token}",
            "/projects/{id}/meetings/{meeting}/answer.ics",
            "/projects/{id}/meetings/acceptance/{item}",
            "/projects/{id}/reports.pdf",
            "/deliveries");

    private static final Date ALL_UNDER_WAY = Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(14)));

    private static final Date NEXT_FRIDAY = Date.from(EngineAtRest.MONDAY_MORNING.plus(Duration.ofDays(11)));

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Statements statements;

    @Autowired
    CancelProject cancelProject;

    @Autowired
    WhatFollows follows;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    ManagementService management;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Test
    @DisplayName("A page takes as many statements with six projects as with one that runs and one that is archived")
    void pages() throws Exception {
        Life archived = propose().toTheEnd();
        Life tracked = propose().to(Step.TRACKING);
        Map<String, Map<String, Long>> few = pagesOf(tracked, archived);
        propose().to(Step.TRACKING);
        propose().to(Step.TRACKING);
        cancel(propose());
        cancel(propose());
        assertNoneMoreOften(pagesOf(tracked, archived), few);
    }

    private static void assertNoneMoreOften(Map<String, Map<String, Long>> taken, Map<String, Map<String, Long>> few) {
        taken.forEach((path, made) -> made.keySet()
                .removeIf(statement -> made.get(statement).equals(few.get(path).get(statement))));
        taken.values().removeIf(Map::isEmpty);
        assertThat(taken).as("statements that are made more often, by page").isEmpty();
    }

    @Test
    @DisplayName(
            "A page takes as many statements with more departments, people, items, meetings and changes as with few")
    void contents() throws Exception {
        Life archived = propose().toTheEnd();
        Map<String, Map<String, Long>> few = pagesOf(underWay(propose()), archived);
        try (MoreOfEverything more = new MoreOfEverything(beans)) {
            archived = propose(more.handwriting()).toTheEnd();
            Life tracked = underWay(propose(more.handwriting()));
            more.meet(archived);
            more.meet(tracked);
            assertNoneMoreOften(pagesOf(tracked, archived), few);
        }
    }

    @Test
    @DisplayName("Telling somebody what follows takes as many statements in a large project as in a small one")
    void whatFollows() {
        Map<String, Long> few = statementsOfTelling(Life.SCRIPT);
        try (MoreOfEverything more = new MoreOfEverything(beans)) {
            Map<String, Long> many = statementsOfTelling(more.handwriting());
            assertThat(total(many)).as("first %s, then %s", few, many).isEqualTo(total(few));
        }
    }

    private Map<String, Long> statementsOfTelling(Handwriting handwriting) {
        Life project = underWay(propose(handwriting));
        Set<String> open = project.open().stream().map(Task::getId).collect(Collectors.toSet());
        Task task = project.open().get(0);
        PersonId person = PersonId.of(task.getAssignee());
        Executable telling = () -> follows.afterTask(task.getId(), open, person, Locale.ENGLISH);
        statements.during(telling);
        return statements.during(telling);
    }

    @Test
    @DisplayName("A job takes as many statements with six projects as with one")
    void jobs() {
        Life first = propose().to(Step.TRACKING);
        jobsUntilNextFriday(first);
        cancel(first);
        Map<String, Long> alone = jobsUntilNextFriday(propose().to(Step.TRACKING));
        for (int i = 0; i < 4; i++) {
            propose().to(Step.TRACKING);
        }
        assertThat(jobsUntilNextFriday(propose().to(Step.TRACKING))).isEqualTo(alone);
    }

    /** Runs the jobs of one project as they fall due; by the element that each belongs to, the statements it takes. */
    private Map<String, Long> jobsUntilNextFriday(Life project) {
        Map<String, Long> taken = new TreeMap<>();
        for (Optional<Job> due = nextJobOf(project); due.isPresent(); due = nextJobOf(project)) {
            Job job = due.get();
            if (job.getDuedate() != null && job.getDuedate().after(ClockUtil.getCurrentTime())) {
                ClockUtil.setCurrentTime(job.getDuedate());
            }
            String element = management
                    .createJobDefinitionQuery()
                    .jobDefinitionId(job.getJobDefinitionId())
                    .singleResult()
                    .getActivityId();
            Map<String, Long> made = statements.during(() -> management.executeJob(job.getId()));
            taken.merge(element, total(made), Math::max);
        }
        return taken;
    }

    private Optional<Job> nextJobOf(Life project) {
        Set<String> instances =
                runtime
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(project.view().code())
                        .list()
                        .stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return management.createJobQuery().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .filter(job -> job.getDuedate() == null || job.getDuedate().before(NEXT_FRIDAY))
                .min(Comparator.comparing(job -> job.getDuedate() == null ? new Date(0) : job.getDuedate()));
    }

    private static long total(Map<String, Long> made) {
        return made.values().stream().mapToLong(Long::longValue).sum();
    }

    private Life propose() {
        return propose(Life.SCRIPT);
    }

    private Life propose(Handwriting handwriting) {
        ClockUtil.setCurrentTime(Date.from(EngineAtRest.MONDAY_MORNING));
        return new Life(beans, handwriting);
    }

    /** All its work is handed out: who stands in for whom, and what a week holds, is another matter on another day. */
    private Life underWay(Life project) {
        Life tracked = project.to(Step.TRACKING);
        ClockUtil.setCurrentTime(ALL_UNDER_WAY);
        tracked.letEngineWork();
        return tracked;
    }

    private void cancel(Life project) {
        cancelProject.cancel(project.id(), "Not this year", PersonId.of(Life.LEAD));
        project.letEngineWork();
    }

    private Map<String, Map<String, Long>> pagesOf(Life tracked, Life archived) throws Exception {
        Task task = tracked.open("DeliverWork").get(0);
        // the lead waits for it on the first page
        tasks.setDueDate(task.getId(), Date.from(EngineAtRest.MONDAY_MORNING.minus(Duration.ofDays(14))));
        String meeting = MeetingSoon.call(beans, tracked.id(), Company.ann("sales"), Company.ann("marketing"))
                .id()
                .toString();
        String template = beans.getBean(Templates.class)
                .keep(archived.id(), "Kept " + UUID.randomUUID(), "", PersonId.of("admin"))
                .toString();
        Map<String, Map<String, Long>> taken = new LinkedHashMap<>();
        for (String pattern : patterns()) {
            String path = pattern.replace("{taskId}", task.getId())
                    .replace("{process}", "change-request")
                    .replace("{meeting}", meeting)
                    .replace("{list}", "changeable-projects")
                    .replace("{minutes}", minutesOf(tracked))
                    .replace("{template}", template)
                    .replace("{number:\\d{1,6}}", "1")
                    .replace("{key}", "change-class")
                    .replace("{year:\\d{1,4}}", "2026")
                    .replaceAll(
                            "\\{(id|project)}",
                            (pattern.matches(".*/(review|review.pdf)") || pattern.startsWith("/archive/")
                                            ? archived
                                            : tracked)
                                    .id()
                                    .toString());
            if (pattern.endsWith("/difference")) {
                path += "?from=1&to=1";
            }
            if (pattern.startsWith("/processes/") && pattern.endsWith("/file")) {
                path += "?name=processes/change/change-class.dmn";
            }
            if (pattern.equals("/archive")) {
                path += "?text=nobodysaysthis&person=head";
            }
            if (pattern.equals("/templates/new")) {
                path += "?project=" + archived.id();
            }
            if (pattern.endsWith("/times")) {
                path += "?project=%s&contacts=true&minutes=30".formatted(tracked.id());
            }
            taken.put(pattern, statementsOf(reader(pattern, task), path));
        }
        taken.put(PROPOSAL, statementsOf(Life.LEAD, PROPOSAL));
        return taken;
    }

    /** Of its kick-off. */
    private String minutesOf(Life tracked) {
        return beans.getBean(Meetings.class).of(tracked.id()).get(0).minutesId().toString();
    }

    private static String reader(String pattern, Task task) {
        if (pattern.matches("/(holidays|processes).*") || pattern.equals("/templates/new")) {
            return "admin";
        }
        return pattern.contains("{taskId}") ? task.getAssignee() : Life.LEAD;
    }

    /** What there is to read in Septet, as its controllers say. */
    private List<String> patterns() {
        return mappings.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> !ELSEWHERE.contains(pattern))
                .sorted()
                .toList();
    }

    /** Of the second time, when nothing has to be loaded that stays. */
    private Map<String, Long> statementsOf(String person, String path) throws Exception {
        browser.as(person, get(path)).andExpect(status().isOk());
        return statements.during(() -> browser.as(person, get(path)));
    }
}
