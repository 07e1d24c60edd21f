package io.septet.archive.domain;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where the bytes of packages are kept: in the database, chunk by chunk, so that every node sees them. */
public final class Shelf {

    private final EntityManager database;

    public Shelf(EntityManager database) {
        this.database = database;
    }

    /** A stream into the database. What it took in is in {@link Writing#stored} once it is closed. */
    public Writing write(UUID id) {
        return new Writing(id);
    }

    /** One piece of a package. */
    public byte[] read(UUID id, int position) {
        return database.createQuery("select chunk.content from Chunk chunk where chunk.key = :key", byte[].class)
                .setParameter("key", new Chunk.Key(id, position))
                .getSingleResult();
    }

    /** All of a package, of which a piece at a time is in memory. */
    public InputStream open(StoredBytes stored) {
        Iterator<Integer> positions = IntStream.range(0, stored.chunks()).iterator();
        return new SequenceInputStream(new Enumeration<InputStream>() {

            @Override
            public boolean hasMoreElements() {
                return positions.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return new ByteArrayInputStream(read(stored.id(), positions.next()));
            }
        });
    }

    public void remove(UUID id) {
        database.createQuery("delete from Chunk chunk where chunk.key.packageId = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Cuts what is written into chunks and stores each as soon as it is full. */
    public final class Writing extends OutputStream {

        private final UUID id;
        private final byte[] buffer = new byte[Chunk.SIZE];
        private int filled;
        private int chunks;
        private long length;

        private Writing(UUID id) {
            this.id = id;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            int next = from;
            int left = count;
            while (left > 0) {
                int fitting = Math.min(left, buffer.length - filled);
                System.arraycopy(bytes, next, buffer, filled, fitting);
                filled += fitting;
                next += fitting;
                left -= fitting;
                if (filled == buffer.length) {
                    store();
                }
            }
        }

        @Override
        public void close() {
            store();
        }

        public StoredBytes stored(String sha256) {
            return new StoredBytes(id, chunks, length, sha256);
        }

        private void store() {
            if (filled == 0) {
                return;
            }
            Chunk chunk = new Chunk(id, chunks++, Arrays.copyOf(buffer, filled));
            database.persist(chunk);
            database.flush();
            database.detach(chunk);
            length += filled;
            filled = 0;
        }
    }
}
