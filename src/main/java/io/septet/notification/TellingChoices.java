package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.notification.domain.TellingChoice;
import io.septet.notification.domain.TellingChoiceRepository;
import io.septet.platform.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How each person wants to be told (S4). */
@Component
@Transactional
public class TellingChoices {

    private static final int LAST_HOUR = 23;

    private final TellingChoiceRepository choices;
    private final Languages languages;

    TellingChoices(TellingChoiceRepository choices, Languages languages) {
        this.choices = choices;
        this.languages = languages;
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

    /** The language that a person has chosen; empty while that of their browser counts. */
    @Transactional(readOnly = true)
    public Optional<Locale> languageOf(PersonId person) {
        return languages.chosenBy(person);
    }

    /**
     * The person is told so from now on; what is on its way already comes as it was to.
     *
     * @param language one that Septet speaks; null for that of the browser
     * @param browser what the browser asks for now
     * @throws Refused when there is no such hour or language
     */
    public void choose(PersonId person, ToldHow how, @Nullable Locale language, Locale browser) {
        Integer hour = how.digestHour();
        if (hour != null && (hour < 0 || hour > LAST_HOUR)) {
            throw Refused.at("hour", "notification.preferences.hour.wrong");
        }
        if (language == null) {
            languages.followBrowser(person, browser);
        } else if (Texts.LANGUAGES.contains(language)) {
            languages.choose(person, language);
        } else {
            throw Refused.at("language", "notification.preferences.language.wrong");
        }
        choices.save(new TellingChoice(person, how));
    }
}
