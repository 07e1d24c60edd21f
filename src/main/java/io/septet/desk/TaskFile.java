package io.septet.desk;

/**
 * A file that somebody attached to a task.
 *
 * @param own whether the reader attached it, and may take it back
 */
public record TaskFile(String id, String name, boolean own) {}
