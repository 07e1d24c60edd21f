package io.septet.directory;

/** A department of the company. */
public record Department(String id, String name) {}
