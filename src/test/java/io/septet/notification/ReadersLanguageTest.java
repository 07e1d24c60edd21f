package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.ServerTest;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@DisplayName("Notification: the language of messages")
class ReadersLanguageTest {

    @LocalServerPort
    int port;

    @Autowired
    Notifications notifications;

    @Autowired
    Projects projects;

    @Test
    @DisplayName("is that of the browser that each reader used last, and the company's for people who have used none")
    void languages() {
        new Caller(port).reads("zh-CN,zh;q=0.9").signIn("sales.bob", Company.PASSWORD);
        ProjectId project = projects.propose(new Proposal(
                "618",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));

        notifications.tell(
                List.of(PersonId.of("sales.ann"), PersonId.of("sales.bob")), "goal.shared", project, Map.of());
        assertThat(subjects(project)).containsExactlyInAnyOrder("Goal statement of 618", "“618”任务目标说明书");

        new Caller(port).reads("en-GB").signIn("sales.bob", Company.PASSWORD);
        notifications.tell(List.of(PersonId.of("sales.bob")), "project.filed", project, Map.of());
        assertThat(subjects(project)).contains("618 is filed");
    }

    @Test
    @DisplayName("is that of dates and other words within them, too")
    void arguments() {
        new Caller(port).reads("zh").signIn("sales.bob", Company.PASSWORD);
        ProjectId project = projects.propose(new Proposal(
                "618",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of("marketing.head"),
                PersonId.of("sales.ann")));
        Instant due = Instant.parse("2024-03-07T01:30:00Z");

        notifications.tell(
                List.of(PersonId.of("sales.ann"), PersonId.of("sales.bob")),
                "task.offered",
                project,
                Map.of("task", "T", "due", due));
        assertThat(notifications.of(project))
                .anyMatch(told -> told.person().equals(PersonId.of("sales.ann"))
                        && told.body().contains("7 Mar 2024"))
                .anyMatch(told -> told.person().equals(PersonId.of("sales.bob"))
                        && told.body().contains("2024年3月7日"));
    }

    private List<String> subjects(ProjectId project) {
        return notifications.of(project).stream().map(MessageView::subject).toList();
    }
}
