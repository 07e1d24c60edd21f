package io.septet.plan;

import io.septet.directory.PersonId;

/**
 * Who is told in an emergency that nobody has taken (R5).
 *
 * @param whom id of the person
 * @param afterHours hours after the emergency was raised; 0 for at once
 */
public record EmergencyStep(PersonId whom, int afterHours) {}
