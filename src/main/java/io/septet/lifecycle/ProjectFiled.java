package io.septet.lifecycle;

import io.septet.directory.Directory;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.platform.CompanyLanguage;
import io.septet.project.Forced;
import io.septet.project.ForcedSteps;
import io.septet.project.Participation;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.template.Origins;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The project itself, for its archive: who proposed it, who leads it, who takes part, and how it ended early. */
@Component
@Order(1)
class ProjectFiled implements FiledWithProject {

    private final Projects projects;
    private final ForcedSteps forced;
    private final Origins origins;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;

    ProjectFiled(
            Projects projects,
            ForcedSteps forced,
            Origins origins,
            Directory directory,
            MessageSource texts,
            CompanyLanguage language) {
        this.projects = projects;
        this.forced = forced;
        this.origins = origins;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
    }

    @Override
    public List<Document> documents(ProjectId id) {
        ProjectView project = projects.get(id);
        boolean cancelled = project.cancellation() != null;
        Instant date = cancelled ? Objects.requireNonNull(project.endedAt()) : project.proposedAt();
        return List.of(Document.of(date, fields(project, cancelled), "project.document"));
    }

    private Fields fields(ProjectView project, boolean cancelled) {
        Fields fields = new Fields()
                .text("project.code", project.code())
                .text("project.name", project.name())
                .choice("project.category", "project.category.", project.category())
                .department("project.initiatingDepartment", project.initiatingDepartment())
                .moment("project.proposedAt", project.proposedAt())
                .person("project.proposedBy", project.proposedBy())
                .person("project.overallLead", project.overallLead())
                .person("project.coordinator", project.coordinator());
        origins.of(project.id()).ifPresent(origin -> fields.text("template.origin", origin.name())
                .date("template.origin.start", origin.start()));
        if (cancelled) {
            fields.moment("project.cancelledAt", project.endedAt())
                    .person("project.cancelledBy", project.cancelledBy())
                    .text("project.cancellation", project.cancellation());
        }
        List<Participation> participations = directory.roster().inOrder(project.departments()).stream()
                .flatMap(department -> project.participation(department).stream())
                .toList();
        return fields.rows("project.participations", participations, (row, part) -> row.department(
                        "project.department", part.department())
                .choice("project.part", "project.part.", part.part())
                .text("project.duties", part.duties())
                .person("project.contact", part.contact())
                .person("project.deputy", part.deputy())
                .text("project.reachedBy", part.reachedBy()));
    }

    @Override
    public List<Decision> decisions(ProjectId id) {
        ProjectView project = projects.get(id);
        List<Decision> decisions = new ArrayList<>();
        decisions.add(Decision.of(project.proposedAt(), project.proposedBy(), "project.decision.PROPOSED")
                .forDepartment(project.initiatingDepartment()));
        if (project.cancellation() != null) {
            decisions.add(Decision.of(
                            Objects.requireNonNull(project.endedAt()),
                            project.cancelledBy(),
                            "project.decision.CANCELLED")
                    .because(project.cancellation()));
        }
        forced.of(id)
                .forEach(step -> decisions.add(Decision.of(step.at(), step.by(), "project.decision." + step.kind())
                        .about(about(step))));
        return decisions;
    }

    /** {@code Sign plan · Launch: Wang Fang} where it was given to somebody, in the language that the task is named in. */
    private String about(Forced step) {
        if (step.to() == null) {
            return step.name();
        }
        String person = directory.namesThen().person(step.to(), step.at());
        return texts.getMessage("form.at", new Object[] {step.name(), person}, language.locale());
    }
}
