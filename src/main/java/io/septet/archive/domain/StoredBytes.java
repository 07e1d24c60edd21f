package io.septet.archive.domain;

import java.util.UUID;

/**
 * Bytes in the database, cut into chunks.
 *
 * @param id what the chunks are found by
 * @param chunks how many there are
 * @param length in bytes
 * @param sha256 of the whole, in hexadecimal
 */
public record StoredBytes(UUID id, int chunks, long length, String sha256) {}
