package io.septet.report;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What people are told about weekly reports. */
@Component
class ReportNews {

    private final Notifications notifications;
    private final Successors successors;
    private final Directory directory;

    ReportNews(Notifications notifications, Successors successors, Directory directory) {
        this.notifications = notifications;
        this.successors = successors;
        this.directory = directory;
    }

    /** That a report is not there although the meeting is near. */
    void tellOfMissing(ProjectView project, RoundView round, DepartmentId department, PersonId writer) {
        notifications.tell(
                List.of(successors.of(project, project.overallLead())),
                "report.missing",
                project.id(),
                Map.of(
                        "department", directory.roster().department(department),
                        "writer", directory.person(writer).name(),
                        "until", round.until(),
                        "meeting", round.meetsAt()));
    }

    /** That a report is needed no more. */
    void tellOfEnd(ProjectView project, RoundView round, Collection<PersonId> people) {
        notifications.tell(people, "report.ended", project.id(), Map.of("until", round.until()));
    }
}
