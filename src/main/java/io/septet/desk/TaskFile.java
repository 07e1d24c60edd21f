package io.septet.desk;

/** A file that somebody attached to a task. */
public record TaskFile(String id, String name) {}
