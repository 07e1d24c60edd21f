package io.septet.emergency.domain;

import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.ToldPerson;
import java.util.Optional;
import java.util.Set;

/**
 * Who may take an emergency (T9): whoever was told of it, at whatever level, the overall lead at any time, and who stands in for
 * one of them today.
 *
 * @param overallLead id of the overall lead, or of who steps in for them
 */
public record TakerPolicy(PersonId overallLead) {

    /**
     * The person as the one who takes it, and in whose place; empty when they may not.
     *
     * @param absent ids of those whom the person stands in for today
     */
    public Optional<Doer> taker(EmergencyView emergency, PersonId person, Set<PersonId> absent) {
        Optional<ToldPerson> told = emergency.told(person);
        if (told.isPresent()) {
            return Optional.of(new Doer(person, told.get().inPlaceOf()));
        }
        if (person.equals(overallLead)) {
            return Optional.of(Doer.of(person));
        }
        return absent.stream()
                .sorted()
                .filter(each -> each.equals(overallLead) || emergency.told(each).isPresent())
                .findFirst()
                .map(each -> new Doer(person, each));
    }
}
