package io.septet.desk;

/** Something that a form offers to choose. */
public record Choice(String id, String name) {}
