package io.septet.signoff;

import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Substitutes;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Successors;
import io.septet.signoff.domain.Signable;
import io.septet.signoff.domain.SignatureRepository;
import io.septet.signoff.domain.StoredSignature;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with signatures: give one, and read them. */
@Component
@Transactional
public class Signatures {

    private final SignatureRepository signatures;
    private final SigningTokens tokens;
    private final VersionToSign versionToSign;
    private final Projects projects;
    private final Successors successors;
    private final Directory directory;
    private final Substitutes substitutes;
    private final Clock clock;

    Signatures(
            SignatureRepository signatures,
            SigningTokens tokens,
            VersionToSign versionToSign,
            Projects projects,
            Successors successors,
            Directory directory,
            Substitutes substitutes,
            Clock clock) {
        this.signatures = signatures;
        this.tokens = tokens;
        this.versionToSign = versionToSign;
        this.projects = projects;
        this.successors = successors;
        this.directory = directory;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    /**
     * Signs (S2, S3) and uses the token up.
     *
     * @throws Refused when the version is no longer the one to sign, a rejection gives no reason, the person may not
     *     sign for the party, the party has signed, or the token is not good for this
     */
    public Signature sign(SignatureRequest request) {
        PlanVersion version = versionToSign.of(request.project(), request.version());
        PersonId inPlaceOf = inPlaceOf(request);
        Findings findings = new Findings();
        if (request.decision() == Verdict.REJECT && isBlank(request.reason())) {
            findings.add("reason", "signoff.reason.missing");
        }
        if (isBlank(request.token())) {
            findings.add("token", "signoff.token.missing");
        }
        findings.refuseIfAny();
        tokens.use(
                request.token(),
                new Signable(request.person(), request.taskId(), request.project(), request.version(), version.hash()));
        Signature signature = new Signature(
                request.project(),
                request.version(),
                version.hash(),
                request.role(),
                department(request, version),
                request.person(),
                directory.person(request.person()).name(),
                inPlaceOf,
                inPlaceOf == null ? null : directory.person(inPlaceOf).name(),
                request.decision(),
                isBlank(request.reason()) ? null : request.reason().strip(),
                clock.instant());
        keep(signature);
        return signature;
    }

    private void keep(Signature signature) {
        boolean signed = signatures.existsByProjectIdAndPlanVersionAndRoleAndParty(
                signature.project().value(), signature.version(), signature.role(), signature.party());
        if (signed) {
            throw Refused.because("signoff.signedAlready");
        }
        try {
            signatures.saveAndFlush(new StoredSignature(signature));
        } catch (DataIntegrityViolationException signedAtTheSameMoment) {
            throw Refused.because("signoff.signedAlready");
        }
    }

    /** All signatures of a project, by version and time. */
    @Transactional(readOnly = true)
    public List<Signature> of(ProjectId project) {
        return signatures.findByProjectIdOrderByPlanVersionAscSignedAtAsc(project.value()).stream()
                .map(StoredSignature::view)
                .toList();
    }

    /** The signatures under one version of the plan, by time. */
    @Transactional(readOnly = true)
    public List<Signature> of(ProjectId project, int version) {
        return signatures.findByProjectIdAndPlanVersionOrderBySignedAt(project.value(), version).stream()
                .map(StoredSignature::view)
                .toList();
    }

    /** Whom the person signs in place of, as a substitute or successor; null when they sign for themselves. */
    private @Nullable PersonId inPlaceOf(SignatureRequest request) {
        Optional<PersonId> bound = request.role() == Role.HEAD
                ? directory.head(DepartmentId.of(request.party())).map(Person::id)
                : Optional.of(PersonId.of(request.party()));
        PersonId entitled = bound.map(member ->
                        request.role() == Role.HEAD ? member : successors.of(projects.get(request.project()), member))
                .orElse(null);
        if (entitled == null
                || !request.person().equals(entitled) && !substitutes.standsInFor(request.person(), entitled)) {
            throw Refused.because("signoff.notEntitled." + request.role());
        }
        return bound.filter(member -> !request.person().equals(member)).orElse(null);
    }

    /** The department signed for; for a member the one they belong to among those for which they have a duty. */
    private @Nullable DepartmentId department(SignatureRequest request, PlanVersion version) {
        if (request.role() == Role.HEAD) {
            return DepartmentId.of(request.party());
        }
        PersonId member = PersonId.of(request.party());
        List<DepartmentId> departments = version.content().departmentsOf(member);
        return departments.stream()
                .filter(directory.person(member).departments()::contains)
                .findFirst()
                .or(() -> departments.stream().findFirst())
                .orElse(null);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
