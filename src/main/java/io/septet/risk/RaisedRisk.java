package io.septet.risk;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What somebody sees coming for a work item (T5).
 *
 * @param raisedBy id of the person
 * @param mayHappen in their words, or those of the plan
 * @param effect what it would mean for the item
 */
@Embeddable
public record RaisedRisk(
        PersonId raisedBy,
        String mayHappen,
        @Enumerated(EnumType.STRING) Degree likelihood,
        @Enumerated(EnumType.STRING) Degree effect) {}
