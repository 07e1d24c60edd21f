package io.septet.desk;

import io.septet.directory.Absence;

/** A person who was to be away is back or stays: nobody stands in for them any more. */
public record SubstituteReleased(Absence absence) {}
