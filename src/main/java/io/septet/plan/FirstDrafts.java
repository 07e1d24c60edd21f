package io.septet.plan;

import io.septet.directory.PersonId;
import io.septet.project.Begun;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What lies in the forms of planning when they are opened: what was filled in before or, while nothing was, what the model
 * of the project gives (G1), with what lessons of earlier projects ask for (G7).
 */
@Component
@Transactional(readOnly = true)
public class FirstDrafts {

    private final PlanDrafts drafts;
    private final PlansBegun models;
    private final LessonsInPlan lessons;
    private final Projects projects;

    FirstDrafts(PlanDrafts drafts, PlansBegun models, LessonsInPlan lessons, Projects projects) {
        this.drafts = drafts;
        this.models = models;
        this.lessons = lessons;
        this.projects = projects;
    }

    public Begun<PartsEdit> parts(ProjectId id, PersonId reader) {
        ProjectView project = projects.get(id);
        boolean assigned = project.participations().stream().anyMatch(department -> department.part() != null);
        return begun(assigned, () -> models.parts(project, reader), () -> drafts.parts(id));
    }

    public Begun<PlanEdit> items(ProjectId id, PersonId reader) {
        Plan draft = drafts.draft(id);
        return begun(
                !draft.items().isEmpty(),
                () -> models.items(projects.get(id), draft.goal().objective().dueOn(), reader)
                        .map(begun -> new Begun<>(withLessons(begun.content(), id), begun.from())),
                () -> drafts.edit(id));
    }

    private PlanEdit withLessons(PlanEdit edit, ProjectId project) {
        return new PlanEdit(Stream.concat(edit.items().stream(), lessons.rows(project).items().stream())
                .toList());
    }

    public Begun<Agreement> agreement(ProjectId id, PersonId reader) {
        boolean agreed = drafts.draft(id).communication() != null;
        return begun(
                agreed,
                () -> models.agreement(projects.get(id), reader)
                        .map(begun -> new Begun<>(begun.content().withFurther(lessons.rules(id)), begun.from())),
                () -> drafts.agreement(id));
    }

    private static <T> Begun<T> begun(boolean filledIn, Supplier<Optional<Begun<T>>> model, Supplier<T> own) {
        return filledIn ? new Begun<>(own.get(), null) : model.get().orElseGet(() -> new Begun<>(own.get(), null));
    }
}
