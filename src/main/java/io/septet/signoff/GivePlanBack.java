package io.septet.signoff;

import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ending a round that somebody rejected: the plan goes back with all reasons (S2, S3). */
@Component
@Transactional
public class GivePlanBack {

    /** Message: a version was rejected. */
    static final String RETURNED = "signoff.planReturned";

    /** Message: a signature is no longer needed. */
    static final String ROUND_CLOSED = "signoff.roundClosed";

    private final PlanVersions plans;
    private final Signatures signatures;
    private final Signers signers;
    private final Projects projects;
    private final RejectionReasons rejectionReasons;
    private final Notifications notifications;
    private final Readers readers;

    GivePlanBack(
            PlanVersions plans,
            Signatures signatures,
            Signers signers,
            Projects projects,
            RejectionReasons rejectionReasons,
            Notifications notifications,
            Readers readers) {
        this.plans = plans;
        this.signatures = signatures;
        this.signers = signers;
        this.projects = projects;
        this.rejectionReasons = rejectionReasons;
        this.notifications = notifications;
        this.readers = readers;
    }

    /**
     * The version goes back with all reasons given so far. Who leads and who coordinates the project hear of it, everybody
     * who has approved it for nothing, and those who were asked and have not answered; whom only this version asked to
     * take part, without a way to what is no longer theirs.
     */
    public void giveBack(ProjectId id, int version) {
        List<String> reasons = rejectionReasons.of(id, plans.version(id, version));
        Set<PersonId> unheard = unheard(id, version);
        plans.reject(id, version, reasons);
        ProjectView project = projects.get(id);
        Set<PersonId> people = signatures.of(id, version).stream()
                .filter(Signature::approves)
                .map(Signature::signer)
                .collect(Collectors.toCollection(TreeSet::new));
        people.add(project.overallLead());
        people.add(project.coordinator());
        notifications.tell(
                people,
                RETURNED,
                id,
                Map.of("version", String.valueOf(version), "reasons", String.join("\n", reasons)));
        unheard.removeAll(people);
        Map<String, String> arguments = Map.of("version", String.valueOf(version));
        Set<PersonId> nowOutsiders = readers.outsiders(id, unheard);
        unheard.removeAll(nowOutsiders);
        notifications.tell(unheard, ROUND_CLOSED, id, arguments);
        notifications.tellOutsiders(nowOutsiders, ROUND_CLOSED, id, reader -> arguments);
    }

    /** Those who were asked and have not answered: their tasks are gone. Members are asked once all heads have answered. */
    private Set<PersonId> unheard(ProjectId id, int version) {
        Role asked = signers.asked(id, version);
        boolean rejectedByThem = signatures.of(id, version).stream()
                .anyMatch(signature -> signature.role() == asked && !signature.approves());
        return signers.standings(id, version).stream()
                .filter(standing -> rejectedByThem && standing.state() == Standing.State.AWAITED)
                .filter(standing -> standing.party().role() == asked)
                .flatMap(standing -> Stream.ofNullable(standing.party().person()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
