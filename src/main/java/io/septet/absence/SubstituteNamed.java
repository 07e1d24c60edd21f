package io.septet.absence;

/** Somebody is to stand in for a person who will be away. */
public record SubstituteNamed(Absence absence) {}
