package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.execute;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.Colleagues;
import io.septet.archive.Archives;
import io.septet.archive.Unpacked;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import io.septet.review.Answer;
import io.septet.review.Reached;
import io.septet.review.ReviewAnswers;
import io.septet.review.Reviews;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What tests of the archive share: projects to be filed, and their packages. */
abstract class FiledProjects {

    static final String LEAD = head("marketing");

    @Autowired
    Colleagues colleagues;

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    ReviewAnswers answers;

    @Autowired
    Reviews reviews;

    @Autowired
    Archives archives;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ObjectMapper json;

    @Autowired
    JdbcTemplate sql;

    @TempDir
    Path temp;

    ProjectId proposed(String name) {
        return projects.propose(new Proposal(
                name,
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
    }

    ProcessInstance archive(ProjectId project) {
        return runtime.startProcessInstanceByKey(
                ProjectArchive.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    ProcessInstance archived(ProjectId project) {
        ProcessInstance instance = archive(project);
        execute(job("FileDocuments", instance));
        return instance;
    }

    byte[] zip(ProjectId project) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archives.copy(project, bytes);
        return bytes.toByteArray();
    }

    Unpacked unpacked(ProjectId project) throws IOException {
        Unpacked unpacked = Unpacked.into(temp, zip(project));
        Unpacked.Said said = unpacked.check();
        assertThat(said.exit()).as(said.output()).isZero();
        return unpacked;
    }

    void answer(ProjectId project, String department, String text) {
        answers.answer(
                project,
                DepartmentId.of(department),
                Doer.of(PersonId.of(ann(department))),
                new Answer(Reached.YES, null, text, text, Reached.YES, null, text, List.of()));
    }
}
