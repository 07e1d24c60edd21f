package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("A1: messages and reminders")
class NotificationsFiledTest {

    @Autowired
    NotificationsFiled filed;

    @Autowired
    Projects projects;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Test
    @DisplayName("are filed with the project, and nothing where there were none")
    void filed() {
        ProjectId project = projects.propose(new Proposal(
                "Spring sale",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
        assertThat(filed.documents(project)).isEmpty();

        runtime.startProcessInstanceByKey("goal-setting", Map.of(ProjectId.VARIABLE, project.toString()));
        assertThat(filed.documents(project))
                .extracting(Document::subject)
                .containsExactly("notification.document.messages");

        Job late = management.createJobQuery().activityId("DefineGoalLate").singleResult();
        ClockUtil.setCurrentTime(late.getDuedate());
        management.executeJob(late.getId());

        List<Document> documents = filed.documents(project);
        assertThat(documents)
                .extracting(Document::subject)
                .containsExactly("notification.document.messages", "notification.document.reminders");
        assertThat(documents.get(1).date()).isEqualTo(late.getDuedate().toInstant());
        assertThat(documents.get(1).content().all()).singleElement().satisfies(table -> assertThat(
                        ((Fields.Rows) table.value()).rows().get(0).all())
                .extracting(Fields.Field::name)
                .containsExactly("at", "task", "due", "assignee", "number", "told"));
    }
}
