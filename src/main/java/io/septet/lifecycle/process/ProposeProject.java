package io.septet.lifecycle.process;

import static io.septet.findings.Blank.blank;

import io.septet.desk.Outcome;
import io.septet.desk.Sheet;
import io.septet.desk.StartSubmission;
import io.septet.desk.TaskAtHand;
import io.septet.desk.TaskKey;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Somebody of the staff proposes a project, which starts it (G1). */
@Component
class ProposeProject implements StartSubmission<ProposeProject.Content, Sheet.Nothing> {

    private final Projects projects;
    private final Directory directory;

    ProposeProject(Projects projects, Directory directory) {
        this.projects = projects;
        this.directory = directory;
    }

    @Override
    public TaskKey task() {
        return CollaborationProject.PROJECT_PROPOSED;
    }

    @Override
    public Class<Content> content() {
        return Content.class;
    }

    @Override
    public Class<Sheet.Nothing> reference() {
        return Sheet.Nothing.class;
    }

    @Override
    public Sheet<Content, Sheet.Nothing> open(TaskAtHand task) {
        DepartmentId department = proposer(task)
                .flatMap(person -> person.departments().stream().sorted().findFirst())
                .orElse(blank());
        return Sheet.of(new Content(blank(), blank(), department, blank(), blank()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        if (proposer(task).isEmpty()) {
            throw Refused.because("lifecycle.proposal.staffOnly");
        }
        ProjectId project = projects.propose(content.proposal(task.person()));
        return Outcome.with(ProjectId.VARIABLE, project.toString())
                .businessKey(projects.get(project).code());
    }

    /** Staff are those who belong to a department. */
    private Optional<Person> proposer(TaskAtHand task) {
        return directory.find(task.person()).filter(person -> !person.departments()
                .isEmpty());
    }

    record Content(
            @NotBlank @Size(max = 200) String name,
            @NotNull Category category,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) DepartmentId initiatingDepartment,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId overallLead,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId coordinator) {

        Proposal proposal(PersonId proposedBy) {
            return new Proposal(name, category, initiatingDepartment, overallLead, coordinator, proposedBy);
        }
    }
}
