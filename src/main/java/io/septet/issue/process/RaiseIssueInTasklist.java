package io.septet.issue.process;

import static io.septet.findings.Blank.blank;
import static io.septet.findings.Blank.orBlank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.DepartmentId;
import io.septet.findings.LongText;
import io.septet.issue.IssueView;
import io.septet.issue.RaiseIssue;
import io.septet.issue.RaisedIssue;
import io.septet.issue.domain.RaisingPolicy;
import io.septet.issue.process.RaiseIssueInTasklist.Content;
import io.septet.issue.process.RaiseIssueInTasklist.Open;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.TrackedProjects;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Any participant raises an issue between departments (T6). */
@Component
class RaiseIssueInTasklist implements StartSubmission<Content, Open> {

    /**
     * What is at issue.
     *
     * @param item id among {@link ItemsWithIssues}; empty where it is about none
     */
    record Content(
            @NotNull(message = "{issue.raise.project}") UUID project,
            @Size(max = 100) @Nullable String item,
            @LongText @Size(max = RaisingPolicy.LONGEST) @Nullable String description,
            @Size(max = 100) List<@NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) DepartmentId> departments,
            @LongText @Size(max = RaisingPolicy.LONGEST) @Nullable String dispute,
            @LongText @Size(max = RaisingPolicy.LONGEST) @Nullable String proposal) {

        Content {
            departments = departments == null ? List.of() : departments;
        }

        RaisedIssue raised() {
            return new RaisedIssue(
                    new ProjectId(project),
                    itemKey(),
                    orBlank(description),
                    departments,
                    orBlank(dispute),
                    orBlank(proposal));
        }

        /** Of another project's item the whole id, which is none of this one's. */
        private @Nullable WorkItemKey itemKey() {
            String of = project + "/";
            return item == null || item.isBlank()
                    ? null
                    : WorkItemKey.of(item.startsWith(of) ? item.substring(of.length()) : item);
        }
    }

    /** @param any whether there is a project in which the person may raise an issue */
    record Open(boolean any) {}

    private final RaiseIssue raising;
    private final TrackedProjects tracked;
    private final Projects projects;

    RaiseIssueInTasklist(RaiseIssue raising, TrackedProjects tracked, Projects projects) {
        this.raising = raising;
        this.tracked = tracked;
        this.projects = projects;
    }

    @Override
    public TaskKey task() {
        return IssueCoordination.ISSUE_RAISED;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Open> reference() {
        return Open.class;
    }

    /** Where there is one project only, it is the one. */
    @Override
    public Sheet<Content, Open> open(TaskAtHand task) {
        List<ProjectView> theirs = tracked.of(task.person(), "", 2);
        UUID only = theirs.size() == 1 ? theirs.get(0).id().value() : blank();
        return new Sheet<>(new Content(only, null, null, List.of(), null, null), new Open(!theirs.isEmpty()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        IssueView issue = raising.raise(content.raised(), task.person());
        return Outcome.with(ProjectId.VARIABLE, issue.project().toString())
                .and(IssueCoordination.ISSUE_ID, issue.id().toString())
                .businessKey(projects.get(issue.project()).code());
    }
}
