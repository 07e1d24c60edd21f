package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.signoff.Party;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who signs for several departments is asked once (S2): whoever heads them, or stands in for one's head. One department
 * leads the form, the one that they head themselves if there is one.
 *
 * @param substitutes who has whose tasks today
 */
public record OneFormPolicy(Map<PersonId, PersonId> substitutes) {

    /** The departments that lead a form, in their order. */
    public List<Party> leading(List<Party> heads) {
        Map<Object, List<Party>> forms = new LinkedHashMap<>();
        heads.forEach(head ->
                forms.computeIfAbsent(signer(head), signer -> new ArrayList<>()).add(head));
        return forms.values().stream().map(this::leader).toList();
    }

    /** Where nobody is head, nobody signs for anything else. */
    private Object signer(Party head) {
        PersonId person = head.person();
        return person == null ? head : substitutes.getOrDefault(person, person);
    }

    private Party leader(Collection<Party> form) {
        return form.stream()
                .filter(head -> signer(head).equals(head.person()))
                .findFirst()
                .orElseGet(() -> form.iterator().next());
    }
}
