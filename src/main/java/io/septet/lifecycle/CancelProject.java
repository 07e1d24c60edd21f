package io.septet.lifecycle;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.State;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Ends a project before its time. Its overall lead, its coordinator, the head of the department that started it and
 * administrators may, for a reason, while it runs. Open work is withdrawn, everybody is told, and what there is is filed.
 */
@Component
@Transactional
public class CancelProject {

    private static final int LONGEST_REASON = 2000;

    private final Projects projects;
    private final Directory directory;
    private final ProjectProcess process;

    CancelProject(Projects projects, Directory directory, ProjectProcess process) {
        this.projects = projects;
        this.directory = directory;
        this.process = process;
    }

    /** Whether the person may cancel the project as it stands. */
    @Transactional(readOnly = true)
    public boolean isOpenTo(ProjectId id, PersonId person) {
        ProjectView project = projects.get(id);
        return project.state() == State.RUNNING && isEntitled(project, person);
    }

    /**
     * @throws AccessDeniedException when the person may not cancel it
     * @throws Refused when the reason is missing, too long or no plain text, or the project has ended already
     */
    public void cancel(ProjectId id, String reason, PersonId person) {
        ProjectView project = projects.lock(id);
        if (!isEntitled(project, person)) {
            throw new AccessDeniedException("Project %s is not for %s to cancel".formatted(id, person));
        }
        if (project.state() != State.RUNNING) {
            throw Refused.because("lifecycle.cancellation.ended");
        }
        projects.cancel(id, checked(reason), person);
        process.cancel(project);
    }

    private static String checked(String reason) {
        if (PlainText.isBlank(reason)) {
            throw Refused.at("reason", "lifecycle.cancellation.reason.missing");
        }
        String given = PlainText.withLineFeeds(reason).strip();
        if (given.length() > LONGEST_REASON) {
            throw Refused.at("reason", "lifecycle.cancellation.reason.tooLong", LONGEST_REASON);
        }
        PlainText.firstOther(given).ifPresent(character -> {
            throw Refused.at("reason", "platform.text.other", character);
        });
        return given;
    }

    private boolean isEntitled(ProjectView project, PersonId person) {
        return person.equals(project.overallLead())
                || person.equals(project.coordinator())
                || directory
                        .head(project.initiatingDepartment())
                        .map(Person::id)
                        .filter(person::equals)
                        .isPresent()
                || directory.isAdministrator(person);
    }
}
