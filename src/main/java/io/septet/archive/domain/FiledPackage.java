package io.septet.archive.domain;

import io.septet.evidence.Outcome;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The one package of a project: what it is called, how long it is, and by what hash it is known. Its bytes are never changed. */
@Entity
@Table(name = "filed_package")
public class FiledPackage {

    @Id
    private UUID id;

    private UUID projectId;
    private Instant filedAt;
    private String fileName;
    private String sha256;
    private long length;
    private int chunks;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    protected FiledPackage() {}

    /** @param stored where its bytes are, and their length and hash */
    public FiledPackage(ProjectId project, String fileName, StoredBytes stored, Instant now) {
        this.id = stored.id();
        this.projectId = project.value();
        this.filedAt = now;
        this.fileName = fileName;
        this.sha256 = stored.sha256();
        this.length = stored.length();
        this.chunks = stored.chunks();
    }

    /** Whether the bytes are the same, bit by bit. */
    public boolean holds(StoredBytes other) {
        return sha256.equals(other.sha256());
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public Instant filedAt() {
        return filedAt;
    }

    public String fileName() {
        return fileName;
    }

    /** How the project ended; null while it has not, and when nobody said what came of its goal. */
    public void endedAs(@Nullable Outcome how) {
        outcome = how;
    }

    public @Nullable Outcome outcome() {
        return outcome;
    }

    /** Where its bytes are. */
    public StoredBytes stored() {
        return new StoredBytes(id, chunks, length, sha256);
    }
}
