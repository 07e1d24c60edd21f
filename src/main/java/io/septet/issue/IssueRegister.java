package io.septet.issue;

import io.septet.calendar.DateWording;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.OpenMatter;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Register;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issues between the departments of a project that are open, the oldest first. */
@Component
@Order(30)
class IssueRegister implements Register {

    private final Issues issues;
    private final Coordination coordination;
    private final DateWording dates;
    private final MessageSource texts;

    IssueRegister(Issues issues, Coordination coordination, DateWording dates, MessageSource texts) {
        this.issues = issues;
        this.coordination = coordination;
        this.dates = dates;
        this.texts = texts;
    }

    @Override
    public String title() {
        return "issue.title";
    }

    @Override
    public String page() {
        return "issues";
    }

    @Override
    public List<OpenMatter> open(ProjectView project, Locale reader) {
        return issues.open(project.id()).stream()
                .map(issue -> new OpenMatter(
                        issue.raised().inShort(),
                        state(issue, reader),
                        issue.raisedAt(),
                        owing(issue, project),
                        due(issue)))
                .toList();
    }

    private String state(IssueView issue, Locale reader) {
        String said = texts.getMessage("issue.state." + issue.state(), null, reader);
        return issue.state() == IssueState.CALLED && issue.call() != null
                ? texts.getMessage(
                        "issue.state.meeting",
                        new Object[] {said, dates.moment(issue.call().at(), reader)},
                        reader)
                : said;
    }

    private static List<PersonId> owing(IssueView issue, ProjectView project) {
        return switch (issue.state()) {
            case RAISED, CALLED -> List.of(project.coordinator());
            case CONCLUDED -> contacts(issue.silent(), project);
            case CONTESTED -> List.of(project.overallLead());
            default -> List.of();
        };
    }

    private static List<PersonId> contacts(Collection<DepartmentId> departments, ProjectView project) {
        return departments.stream()
                .flatMap(department -> project.participation(department).stream())
                .map(Participation::contact)
                .distinct()
                .toList();
    }

    private @Nullable Instant due(IssueView issue) {
        return switch (issue.state()) {
            case RAISED -> coordination.meetBy(issue);
            case CALLED -> coordination.conclusionDueAt(issue);
            default -> null;
        };
    }
}
