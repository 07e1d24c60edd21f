package io.septet.signoff.domain;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.signoff.Role;
import io.septet.signoff.Signature;
import io.septet.signoff.Verdict;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A {@link Signature} in the database, which refuses to change or remove it. Each party signs a version once. */
@Entity
@Immutable
@Table(name = "signature")
public class StoredSignature {

    @Id
    @GeneratedValue
    private UUID id;

    private UUID projectId;
    private int planVersion;
    private String planHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String party;
    private @Nullable DepartmentId department;
    private PersonId signer;
    private @Nullable String signerName;
    private @Nullable PersonId inPlaceOf;
    private @Nullable String inPlaceOfName;

    @Enumerated(EnumType.STRING)
    private Verdict decision;

    private @Nullable String reason;
    private Instant signedAt;

    /** A line for each part that it covers, as {@code sha256sum} writes them. */
    @Column(length = 1000000)
    private @Nullable String parts;

    protected StoredSignature() {}

    public StoredSignature(Signature signature) {
        projectId = signature.project().value();
        planVersion = signature.version();
        planHash = signature.hash();
        role = signature.role();
        party = signature.party();
        department = signature.department();
        signer = signature.signer();
        signerName = signature.signerName();
        inPlaceOf = signature.inPlaceOf();
        inPlaceOfName = signature.inPlaceOfName();
        decision = signature.decision();
        reason = signature.reason();
        signedAt = signature.at();
        parts = signature.parts() == null ? null : SignedParts.write(signature.parts());
    }

    public Signature view() {
        return new Signature(
                new ProjectId(projectId),
                planVersion,
                planHash,
                role,
                department,
                signer,
                signerName,
                inPlaceOf,
                inPlaceOfName,
                decision,
                reason,
                signedAt,
                parts == null ? null : SignedParts.read(parts));
    }
}
