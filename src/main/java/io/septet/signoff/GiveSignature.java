package io.septet.signoff;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.plan.PlanVersion;
import io.septet.signoff.domain.SignatureRepository;
import io.septet.signoff.domain.StoredSignature;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing a version of a plan (S2, S3). */
@Component
@Transactional
public class GiveSignature {

    private final SignatureRepository signatures;
    private final SigningTokens tokens;
    private final VersionToSign versionToSign;
    private final Signers signers;
    private final Directory directory;
    private final Clock clock;

    GiveSignature(
            SignatureRepository signatures,
            SigningTokens tokens,
            VersionToSign versionToSign,
            Signers signers,
            Directory directory,
            Clock clock) {
        this.signatures = signatures;
        this.tokens = tokens;
        this.versionToSign = versionToSign;
        this.signers = signers;
        this.directory = directory;
        this.clock = clock;
    }

    /**
     * Signs (S2, S3) for all parties of the form, a signature for each, and uses the token up.
     *
     * @throws Refused when the version is no longer the one to sign, a rejection gives no reason, the person may not
     *     sign for the party, the party has signed, or the token is not good for this
     */
    public void sign(SignatureRequest request) {
        VersionToSign.Copy copy = versionToSign.of(
                request.project(), request.version(), request.role(), request.party(), request.person());
        // refuses whoever may not sign for one of them, before it says what else is missing
        copy.shares().forEach(share -> inPlaceOf(request, share.party()));
        Findings findings = new Findings();
        if (request.decision() == Verdict.REJECT && isBlank(request.reason())) {
            findings.add("reason", "signoff.reason.missing");
        }
        if (isBlank(request.token())) {
            findings.add("token", "signoff.token.missing");
        }
        findings.refuseIfAny();
        tokens.use(request.token(), VersionToSign.signable(copy, request.person(), request.taskId()));
        Instant now = clock.instant();
        copy.shares().forEach(share -> keep(signature(request, copy.version(), share, now)));
    }

    private @Nullable PersonId inPlaceOf(SignatureRequest request, Party party) {
        return signers.inPlaceOf(request.project(), party.role(), party.id(), request.person());
    }

    private Signature signature(SignatureRequest request, PlanVersion version, Share share, Instant now) {
        Party party = share.party();
        PersonId inPlaceOf = inPlaceOf(request, party);
        return new Signature(
                request.project(),
                request.version(),
                version.hash(),
                party.role(),
                signers.department(party.role(), party.id(), version),
                request.person(),
                directory.person(request.person()).name(),
                inPlaceOf,
                inPlaceOf == null ? null : directory.person(inPlaceOf).name(),
                request.decision(),
                isBlank(request.reason()) ? null : request.reason().strip(),
                now,
                share.parts());
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

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
