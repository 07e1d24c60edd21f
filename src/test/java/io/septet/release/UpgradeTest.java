package io.septet.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.Company;
import io.septet.Life;
import io.septet.archive.Archives;
import io.septet.demo.Handwriting;
import io.septet.demo.Script;
import io.septet.directory.PersonId;
import io.septet.project.AllProjects;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import io.septet.project.Step;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** This Septet takes over the database of the {@link LastRelease}, and the work that its people have begun there. */
@SpringBootTest
@ContextConfiguration(initializers = LastRelease.class)
@ActiveProfiles("test")
@Tag("database")
@Import({Company.class, Colleagues.class})
@DisplayName("An upgrade")
class UpgradeTest {

    /** Nothing in the database of the last release is from a later day. */
    static final LocalDate TODAY = LocalDate.of(2024, 4, 22);

    private final Handwriting handwriting = KeptHandwriting.read();

    @Autowired
    BeanFactory beans;

    @Autowired
    Projects projects;

    @Autowired
    Archives archives;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService forms;

    @Autowired
    RuntimeService runtime;

    @AfterEach
    void presentTime() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("goes on with projects in every step up to their archive, and keeps what is in the archive")
    void goesOn() {
        List<ProjectView> before = AllProjects.of(projects);
        assertThat(before).extracting(ProjectView::step).contains(Step.values());
        ProjectId archived = before.stream()
                .filter(project -> project.state() == State.ARCHIVED)
                .findFirst()
                .orElseThrow()
                .id();
        long length = archives.get(archived, PersonId.of(Life.LEAD)).length();

        Map<ProjectId, Date> moments = before.stream()
                .filter(project -> project.state() == State.RUNNING)
                .collect(Collectors.toMap(ProjectView::id, this::lastOffered));

        assertThat(tasks.createTaskQuery().list()).isNotEmpty().allSatisfy(task -> assertThat(
                        forms.getDeployedTaskForm(task.getId()))
                .isNotEmpty());
        moments.forEach(this::live);

        assertThat(AllProjects.of(projects))
                .hasSameSizeAs(before)
                .allMatch(project -> project.state() == State.ARCHIVED);
        assertThat(AllProjects.of(projects)).allSatisfy(project -> assertThat(
                        archives.get(project.id(), PersonId.of(Life.LEAD)).length())
                .isPositive());
        assertThat(archives.get(archived, PersonId.of(Life.LEAD)).length()).isEqualTo(length);
        assertThat(tasks.createTaskQuery().count()).isZero();
        assertThat(runtime.createIncidentQuery().count()).isZero();
    }

    /** When its people were last given something to do. */
    private Date lastOffered(ProjectView project) {
        return tasks.createTaskQuery().processInstanceBusinessKeyLike(project.code() + "%").list().stream()
                .map(Task::getCreateTime)
                .max(Comparator.naturalOrder())
                .orElse(Date.from(TODAY.atStartOfDay().toInstant(ZoneOffset.UTC)));
    }

    private void live(ProjectId project, Date from) {
        ClockUtil.setCurrentTime(from);
        Life life = new Life(beans, project, handwriting).toTheEnd();
        // what the review wants improved goes on after that
        life.allDo(Script.DO_ACTION).letEngineWork();
    }
}
