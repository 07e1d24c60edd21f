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
import io.septet.template.Origin;
import io.septet.template.Origins;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.valueextraction.Unwrapping;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Somebody of the staff proposes a project, which starts it (G1). */
@Component
class ProposeProject implements StartSubmission<ProposeProject.Content, Sheet.Nothing> {

    private final Projects projects;
    private final Directory directory;
    private final Origins origins;

    ProposeProject(Projects projects, Directory directory, Origins origins) {
        this.projects = projects;
        this.directory = directory;
        this.origins = origins;
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
        return Sheet.of(new Content(blank(), blank(), department, blank(), blank(), null, origins.firstStart()));
    }

    @Override
    public Outcome submit(TaskAtHand task, Content content) {
        if (proposer(task).isEmpty()) {
            throw Refused.because("lifecycle.proposal.staffOnly");
        }
        Optional<Origin> origin = origins.chosen(content.model(), content.start(), task.person());
        ProjectId project = projects.propose(content.proposal(task.person()));
        origin.ifPresent(chosen -> origins.begin(project, chosen));
        return Outcome.with(ProjectId.VARIABLE, project.toString())
                .businessKey(projects.get(project).code());
    }

    /** Staff are those who belong to a department. */
    private Optional<Person> proposer(TaskAtHand task) {
        return directory.find(task.person()).filter(person -> !person.departments()
                .isEmpty());
    }

    /**
     * What the proposer fills in.
     *
     * @param model id of what the project is proposed after; null where it is after nothing
     * @param start from which the days of the model are counted; counts only with a model
     */
    record Content(
            @NotBlank @Size(max = 200) String name,
            @NotNull Category category,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) DepartmentId initiatingDepartment,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId overallLead,
            @NotNull(payload = Unwrapping.Skip.class) @Size(max = 64) PersonId coordinator,
            @Size(max = 64) @Nullable String model,
            @Nullable LocalDate start) {

        Proposal proposal(PersonId proposedBy) {
            return new Proposal(name, category, initiatingDepartment, overallLead, coordinator, proposedBy);
        }
    }
}
