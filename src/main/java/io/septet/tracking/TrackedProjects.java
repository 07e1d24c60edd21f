package io.septet.tracking;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The projects whose work is under way, for those who take part in them. */
@Component
@Transactional(readOnly = true)
public class TrackedProjects {

    private final Projects projects;
    private final Directory directory;
    private final Completion completion;
    private final Deliveries deliveries;

    TrackedProjects(Projects projects, Directory directory, Completion completion, Deliveries deliveries) {
        this.projects = projects;
        this.directory = directory;
        this.completion = completion;
        this.deliveries = deliveries;
    }

    /** All that are being tracked now, in one statement. */
    public List<ProjectId> all() {
        return completion.tracked();
    }

    /**
     * The first that are being tracked now and in which the person takes part, the latest first.
     *
     * @param called what {@code <code> · <name>} contains, in letters large or small; empty for all
     */
    public List<ProjectView> of(PersonId person, String called, int most) {
        List<ProjectId> theirs = projects.inStep(Step.TRACKING, directory.person(person), called);
        Set<ProjectId> tracked = completion.tracked(theirs);
        List<ProjectId> first =
                theirs.stream().filter(tracked::contains).limit(most).toList();
        return projects.these(first).stream()
                .sorted(Comparator.comparingInt(project -> first.indexOf(project.id())))
                .toList();
    }

    /** The project, if it is being tracked now and the person takes part in it: is a member, of a department, or does work. */
    public Optional<ProjectView> find(ProjectId id, PersonId person) {
        return projects.find(id)
                .filter(project -> completion.isTracked(id))
                .filter(project ->
                        project.involves(person, directory.person(person).departments())
                                || deliveries.of(id).stream().anyMatch(delivery -> delivery.responsible()
                                        .equals(person)));
    }
}
