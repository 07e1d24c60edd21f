package io.septet.desk;

import io.septet.directory.Absence;

/** Somebody is to stand in for a person who will be away. */
public record SubstituteNamed(Absence absence) {}
