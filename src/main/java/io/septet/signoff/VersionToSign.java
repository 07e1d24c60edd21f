package io.septet.signoff;

import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import org.springframework.stereotype.Component;

/** The one version of a plan that may be signed: the latest, as long as nobody has rejected it and it is not in effect. */
@Component
class VersionToSign {

    private final PlanVersions plans;

    VersionToSign(PlanVersions plans) {
        this.plans = plans;
    }

    /** @throws Refused when the version is no longer the one to sign */
    PlanVersion of(ProjectId project, int number) {
        PlanVersion version = plans.version(project, number);
        boolean latest = plans.versions(project).stream().allMatch(other -> other.number() <= number);
        if (version.state() != PlanVersion.State.FROZEN || !latest) {
            throw Refused.because("signoff.version.notCurrent", number);
        }
        return version;
    }
}
