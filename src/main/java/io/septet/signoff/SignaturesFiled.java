package io.septet.signoff;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Files who signed which version of the plan (A1), and adds it to the trace of decisions (A3). */
@Component
class SignaturesFiled implements FiledWithProject {

    private final Signatures signatures;
    private final PlanVersions plans;

    SignaturesFiled(Signatures signatures, PlanVersions plans) {
        this.signatures = signatures;
        this.plans = plans;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<Signature> all = signatures.of(project);
        if (all.isEmpty()) {
            return List.of();
        }
        return List.of(Document.of(all.get(all.size() - 1).at(), fields(all), "signoff.document.signatures"));
    }

    private static Fields fields(List<Signature> signatures) {
        return new Fields().rows("signoff.signatures", signatures, (row, signature) -> row.number(
                        "signoff.version.number", signature.version())
                .text("signoff.version.hash", signature.hash())
                .choice("signoff.role", "signoff.role.", signature.role())
                .department("project.department", signature.department())
                .person("signoff.signer", signature.signer(), signature.signerName())
                .person("signoff.inPlaceOf", signature.inPlaceOf(), signature.inPlaceOfName())
                .choice("signoff.decision", "signoff.decision.", signature.decision())
                .text("signoff.reason", signature.reason())
                .moment("signoff.at", signature.at()));
    }

    @Override
    public List<Decision> decisions(ProjectId project) {
        Stream<Decision> takenBack = plans.versions(project).stream()
                .filter(version -> version.takenBackBy() != null)
                .map(version -> Decision.of(
                                Objects.requireNonNull(version.decidedAt()),
                                version.takenBackBy(),
                                "signoff.trace.TAKE_BACK")
                        .onVersion(version.number()));
        Stream<Decision> signed = signatures.of(project).stream().map(signature -> Decision.of(
                        signature.at(),
                        signature.signer(),
                        "signoff.trace.%s.%s".formatted(signature.role(), signature.decision()))
                .forDepartment(signature.department())
                .onVersion(signature.version())
                .because(signature.reason()));
        return Stream.concat(takenBack, signed).toList();
    }
}
