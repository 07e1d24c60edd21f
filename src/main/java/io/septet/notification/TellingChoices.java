package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.notification.domain.TellingChoice;
import io.septet.notification.domain.TellingChoiceRepository;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told (S4). */
@Component
@Transactional
public class TellingChoices {

    private static final int LAST_HOUR = 23;

    private final TellingChoiceRepository choices;

    TellingChoices(TellingChoiceRepository choices) {
        this.choices = choices;
    }

    @Transactional(readOnly = true)
    public ToldHow of(PersonId person) {
        return of(List.of(person)).getOrDefault(person, ToldHow.AT_ONCE_BY_MAIL);
    }

    /** Of those among these people who have chosen. */
    @Transactional(readOnly = true)
    public Map<PersonId, ToldHow> of(Collection<PersonId> people) {
        Map<PersonId, ToldHow> chosen = new HashMap<>();
        choices.findByPersonIn(people.stream().map(PersonId::value).toList())
                .forEach(choice -> chosen.put(choice.person(), choice.how()));
        return chosen;
    }

    /**
     * The person is told so from now on; what is on its way already comes as it was to.
     *
     * @throws Refused when there is no such hour
     */
    public void choose(PersonId person, ToldHow how) {
        Integer hour = how.digestHour();
        if (hour != null && (hour < 0 || hour > LAST_HOUR)) {
            throw Refused.at("hour", "notification.preferences.hour.wrong");
        }
        choices.save(new TellingChoice(person, how));
    }
}
