package io.septet.archive.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.project.ProjectId;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelfTest {

    private static final UUID ID = UUID.randomUUID();

    private final List<Chunk> stored = new ArrayList<>();
    private final List<String> calls = new ArrayList<>();

    @ParameterizedTest(name = "{0} bytes")
    @ValueSource(ints = {0, 1, Chunk.SIZE - 1, Chunk.SIZE, Chunk.SIZE + 1, 2 * Chunk.SIZE + 7})
    @DisplayName("A1: a package is cut into chunks, none longer than a database takes, that make up the whole again")
    void cut(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);

        StoredBytes written = write(bytes);

        assertThat(whole()).isEqualTo(bytes);
        assertThat(stored).allMatch(chunk -> chunk.content().length > 0 && chunk.content().length <= Chunk.SIZE);
        assertThat(written).isEqualTo(new StoredBytes(ID, (length + Chunk.SIZE - 1) / Chunk.SIZE, length, "hash"));
        assertThat(written.chunks()).isEqualTo(stored.size());
    }

    @Test
    @DisplayName("A1: no chunk is held on to once it is stored")
    void letGo() throws IOException {
        write(new byte[2 * Chunk.SIZE]);
        assertThat(calls).containsExactly("persist", "flush", "detach", "persist", "flush", "detach");
    }

    @Test
    @DisplayName("A1: a package is known by the hash of its bytes")
    void known() {
        StoredBytes bytes = new StoredBytes(ID, 2, 600_000, "abc");
        ProjectId project = new ProjectId(UUID.randomUUID());
        FiledPackage filed = new FiledPackage(project, "20240530-618.zip", bytes, Instant.EPOCH);

        assertThat(filed.project()).isEqualTo(project);
        assertThat(filed.fileName()).isEqualTo("20240530-618.zip");
        assertThat(filed.filedAt()).isEqualTo(Instant.EPOCH);
        assertThat(filed.stored()).isEqualTo(bytes);
        assertThat(filed.holds(new StoredBytes(UUID.randomUUID(), 2, 600_000, "abc")))
                .isTrue();
        assertThat(filed.holds(new StoredBytes(ID, 2, 600_000, "abd"))).isFalse();
    }

    /** The first byte by itself, the others together, as a writer of ZIP files does. */
    private StoredBytes write(byte[] bytes) throws IOException {
        Shelf.Writing writing = new Shelf(database()).write(ID);
        if (bytes.length > 0) {
            writing.write(bytes[0]);
            writing.write(bytes, 1, bytes.length - 1);
        }
        writing.close();
        return writing.stored("hash");
    }

    private byte[] whole() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        stored.forEach(chunk -> whole.writeBytes(chunk.content()));
        return whole.toByteArray();
    }

    /** Takes what is persisted; how a real one keeps it is tested with the archive. */
    private EntityManager database() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (self, method, arguments) -> {
                    calls.add(method.getName());
                    if (method.getName().equals("persist")) {
                        stored.add((Chunk) arguments[0]);
                    }
                    return null;
                });
    }
}
