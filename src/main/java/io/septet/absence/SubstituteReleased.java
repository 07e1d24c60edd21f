package io.septet.absence;

/** A person who was to be away is back or stays: nobody stands in for them any more. */
public record SubstituteReleased(Absence absence) {}
