package io.septet.issue;

import io.septet.calendar.DateWording;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.AwaitedFromOthers;
import io.septet.project.OpenMatter;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Register;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The issues between the departments of a project that are open, the oldest first. */
@Component
@Order(30)
class IssueRegister implements Register, AwaitedFromOthers {

    private final Issues issues;
    private final Coordination coordination;
    private final Projects projects;
    private final DateWording dates;
    private final MessageSource texts;

    IssueRegister(Issues issues, Coordination coordination, Projects projects, DateWording dates, MessageSource texts) {
        this.issues = issues;
        this.coordination = coordination;
        this.projects = projects;
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
                .map(issue -> matter(issue, project, reader))
                .toList();
    }

    /** What the person raised themselves, where the next step is another's. */
    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        List<IssueView> own = issues.openOf(person, most);
        Map<ProjectId, ProjectView> known =
                projects.byId(own.stream().map(IssueView::project).distinct().toList());
        return own.stream()
                .map(issue -> new Awaited(
                        issue.project(),
                        title(),
                        page(),
                        matter(issue, Objects.requireNonNull(known.get(issue.project())), reader)))
                .filter(awaited -> !awaited.matter().owing().equals(List.of(person)))
                .toList();
    }

    private OpenMatter matter(IssueView issue, ProjectView project, Locale reader) {
        return new OpenMatter(
                issue.raised().inShort(), state(issue, reader), issue.raisedAt(), owing(issue, project), due(issue));
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
