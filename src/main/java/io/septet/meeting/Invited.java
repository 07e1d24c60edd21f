package io.septet.meeting;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.notification.Addressees;
import io.septet.notification.Whom;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The people whom a notice invites by name, by department and by role. */
@Component
class Invited {

    private final Addressees addressees;
    private final Successors successors;
    private final Directory directory;

    Invited(Addressees addressees, Successors successors, Directory directory) {
        this.addressees = addressees;
        this.successors = successors;
        this.directory = directory;
    }

    /**
     * Each once: those who are named, of a department its contact in the project or else its head, of a role all who have it.
     * For somebody with a role who has left comes who steps in for them.
     *
     * @throws Refused naming departments that the company does not have
     */
    List<PersonId> of(ProjectView project, Invitation typed) {
        Roster roster = directory.roster();
        Findings findings = new Findings();
        for (DepartmentId department : typed.departments()) {
            if (!roster.has(department)) {
                findings.add("departments", "meeting.departments.unknown", department.value());
            }
        }
        findings.refuseIfAny();
        List<PersonId> byPart = new ArrayList<>();
        typed.departments().forEach(department -> byPart.addAll(addressees.of(project.id(), department.value())));
        roles(typed).forEach(role -> byPart.addAll(addressees.of(project.id(), role)));
        Set<PersonId> all = new LinkedHashSet<>(typed.people());
        all.addAll(successors.present(project, byPart));
        return List.copyOf(all);
    }

    private static List<String> roles(Invitation typed) {
        List<String> roles = new ArrayList<>();
        if (typed.contacts()) {
            roles.add(Whom.CONTACTS.word());
        }
        if (typed.heads()) {
            roles.add(Whom.HEADS.word());
        }
        if (typed.participants()) {
            roles.add(Whom.PARTICIPANTS.word());
        }
        return roles;
    }
}
