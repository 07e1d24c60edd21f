package io.septet.signoff;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.domain.Signable;
import java.util.List;
import org.springframework.stereotype.Component;

/** The one version of a plan that may be signed: the latest, as long as nobody has rejected it and it is not in effect. */
@Component
class VersionToSign {

    private final PlanVersions plans;
    private final Signers signers;

    VersionToSign(PlanVersions plans, Signers signers) {
        this.plans = plans;
        this.signers = signers;
    }

    /**
     * What a person is to sign of a version by the form that a party leads.
     *
     * @throws Refused when the version is no longer the one to sign
     */
    Copy of(ProjectId project, int number, Role role, String party, PersonId person) {
        PlanVersion version = plans.version(project, number);
        boolean latest = plans.versions(project).stream().allMatch(other -> other.number() <= number);
        if (version.state() != PlanVersion.State.FROZEN || !latest) {
            throw Refused.because("signoff.version.notCurrent", number);
        }
        return new Copy(
                version,
                signers.together(version, role, party, person).stream()
                        .map(Standing::share)
                        .toList());
    }

    /** A version as it lies before one person: what each party signs for whom they sign. */
    record Copy(PlanVersion version, List<Share> shares) {}

    /** What a person signs at a task with that before them. */
    static Signable signable(Copy copy, PersonId person, String taskId) {
        PlanVersion version = copy.version();
        return Signable.of(person, taskId, version.project(), version.number(), version.hash(), copy.shares());
    }
}
