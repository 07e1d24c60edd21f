package io.septet.directory;

/** A department of the company. */
public record Department(DepartmentId id, String name) {}
