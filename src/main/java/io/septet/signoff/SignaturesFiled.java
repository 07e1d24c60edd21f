package io.septet.signoff;

import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.PlanVersions;
import io.septet.project.ProjectId;
import io.septet.signoff.domain.ClosedRoundRepository;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Files who signed which version of the plan (A1), and adds it to the trace of decisions (A3). */
@Component
@Order(3)
class SignaturesFiled implements FiledWithProject {

    private final Signatures signatures;
    private final Rounds rounds;
    private final PlanVersions plans;
    private final ClosedRoundRepository closed;

    SignaturesFiled(Signatures signatures, Rounds rounds, PlanVersions plans, ClosedRoundRepository closed) {
        this.signatures = signatures;
        this.rounds = rounds;
        this.plans = plans;
        this.closed = closed;
    }

    @Override
    public List<Document> documents(ProjectId project) {
        List<Signature> all = signatures.of(project);
        if (all.isEmpty()) {
            return List.of();
        }
        Fields fields = withUnchanged(fields(all), rounds.of(project));
        return List.of(Document.of(all.get(all.size() - 1).at(), fields, "signoff.document.signatures"));
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

    /** Under each version, besides, those whose signature on an earlier one went on. */
    private static Fields withUnchanged(Fields fields, List<Round> rounds) {
        record Unchanged(int version, Signature signature) {}
        List<Unchanged> all = rounds.stream()
                .sorted(Comparator.comparing(round -> round.version().number()))
                .flatMap(round -> round.unchanged().stream()
                        .map(standing ->
                                new Unchanged(round.version().number(), Objects.requireNonNull(standing.last()))))
                .toList();
        return all.isEmpty()
                ? fields
                : fields.rows("signoff.unchanged", all, (row, one) -> row.number(
                                "signoff.version.number", one.version())
                        .choice("signoff.role", "signoff.role.", one.signature().role())
                        .department("project.department", one.signature().department())
                        .person(
                                "signoff.signer",
                                one.signature().signer(),
                                one.signature().signerName())
                        .number("signoff.unchanged.version", one.signature().version()));
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
                .inPlaceOf(signature.inPlaceOf())
                .forDepartment(signature.department())
                .onVersion(signature.version())
                .because(signature.reason()));
        Stream<Decision> endedEarly = closed.findByProjectIdOrderByClosedAt(project.value()).stream()
                .map(round -> Decision.of(round.at(), round.by(), "signoff.trace.CLOSE_ROUND")
                        .onVersion(round.version()));
        return Stream.of(takenBack, signed, endedEarly).flatMap(one -> one).toList();
    }
}
