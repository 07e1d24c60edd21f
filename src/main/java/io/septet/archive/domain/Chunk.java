package io.septet.archive.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/**
 * A piece of a package. A package is cut up because no type for large binaries is the same on H2 and PostgreSQL, and so
 * that neither writing nor reading one ever holds more than a piece in memory.
 */
@Entity
@Table(name = "filed_chunk")
class Chunk {

    /** H2 takes 1 MiB at most in a {@code bytea}. */
    static final int SIZE = 512 * 1024;

    @EmbeddedId
    private Key key;

    private byte[] content;

    protected Chunk() {}

    Chunk(UUID packageId, int position, byte[] content) {
        this.key = new Key(packageId, position);
        this.content = content;
    }

    byte[] content() {
        return content;
    }

    @Embeddable
    record Key(UUID packageId, int position) implements Serializable {}
}
