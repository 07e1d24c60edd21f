package io.septet.signoff;

import io.septet.project.ProjectId;
import io.septet.signoff.domain.SignatureRepository;
import io.septet.signoff.domain.StoredSignature;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The signatures that were given. */
@Component
@Transactional(readOnly = true)
public class Signatures {

    private final SignatureRepository signatures;

    Signatures(SignatureRepository signatures) {
        this.signatures = signatures;
    }

    /** All signatures of a project, by version and time. */
    public List<Signature> of(ProjectId project) {
        return signatures.findByProjectIdOrderByPlanVersionAscSignedAtAsc(project.value()).stream()
                .map(StoredSignature::view)
                .toList();
    }

    /** The signatures under one version of the plan, by time. */
    public List<Signature> of(ProjectId project, int version) {
        return signatures.findByProjectIdAndPlanVersionOrderBySignedAt(project.value(), version).stream()
                .map(StoredSignature::view)
                .toList();
    }
}
