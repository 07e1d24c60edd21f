package io.septet.action;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Successors;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who does what was agreed, and who decides when it cannot be done like that. */
@Component
@Transactional(readOnly = true)
public class Responsible {

    private final Actions actions;
    private final Projects projects;
    private final Successors successors;
    private final Substitutes substitutes;
    private final Directory directory;

    Responsible(
            Actions actions, Projects projects, Successors successors, Substitutes substitutes, Directory directory) {
        this.actions = actions;
        this.projects = projects;
        this.successors = successors;
        this.substitutes = substitutes;
        this.directory = directory;
    }

    /** The owner or, once they have left the company, who steps in for them. */
    public PersonId owner(ActionId id) {
        ActionView action = actions.get(id);
        return successors.of(projects.get(action.project()), action.owner());
    }

    /**
     * Who agreed on it with the owner, or whose substitute that was, or else the coordinator, the overall lead or the head of the department that started
     * the project: the first who works here and does not do it themselves.
     */
    public PersonId decider(ActionId id) {
        ActionView action = actions.get(id);
        ProjectView project = projects.get(action.project());
        PersonId owner = successors.of(project, action.owner());
        return Stream.concat(
                        Stream.of(action.agreedFor(), project.coordinator(), project.overallLead()),
                        directory.head(project.initiatingDepartment()).stream().map(head -> head.id()))
                .filter(person -> !person.equals(owner))
                .filter(person -> directory.find(person).isPresent())
                .findFirst()
                .orElseGet(() -> successors.of(project, project.overallLead()));
    }

    /** Ids of the person and of those whom they stand in for today. */
    public Set<PersonId> doneBy(PersonId person) {
        Set<PersonId> people = new HashSet<>(substitutes.absentFor(person));
        people.add(person);
        return people;
    }
}
