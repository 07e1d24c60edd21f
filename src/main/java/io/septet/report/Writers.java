package io.septet.report;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.directory.Substitutes;
import io.septet.project.Participation;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who writes the reports of a department: its contact, or who stands in for them. */
@Component
public class Writers {

    private final Directory directory;
    private final Successors successors;
    private final Substitutes substitutes;

    Writers(Directory directory, Successors successors, Substitutes substitutes) {
        this.directory = directory;
        this.successors = successors;
        this.substitutes = substitutes;
    }

    /** Whose task it is; the department's head once the department takes part no longer. */
    public PersonId of(ProjectView project, DepartmentId department) {
        PersonId contact = project.participation(department)
                .map(Participation::contact)
                .or(() -> directory.head(department).map(Person::id))
                .orElse(project.overallLead());
        return successors.of(project, contact);
    }

    /** The departments whose reports the person writes today. */
    public List<DepartmentId> departments(PersonId person, ProjectView project) {
        Roster roster = directory.roster();
        Set<PersonId> theirs = new HashSet<>(substitutes.absentFor(person));
        theirs.add(person);
        return project.participations().stream()
                .filter(part -> theirs.contains(part.contact())
                        || roster.find(part.contact()).isEmpty())
                .map(Participation::department)
                .filter(department -> isWriter(person, project, department))
                .toList();
    }

    /** Whether the person writes them, today. */
    public boolean isWriter(PersonId person, ProjectView project, DepartmentId department) {
        PersonId writer = of(project, department);
        return writer.equals(person) || substitutes.standsInFor(person, writer);
    }
}
