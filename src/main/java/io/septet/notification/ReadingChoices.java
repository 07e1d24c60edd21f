package io.septet.notification;

import io.septet.calendar.ZoneOfReader;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.Texts;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How each person wants to read, wherever Septet speaks to them: in which language on pages, in Tasklist and in mails, and in
 * which zone moments are.
 */
@Component
@Transactional
public class ReadingChoices {

    private final Languages languages;
    private final ZoneOfReader zones;

    ReadingChoices(Languages languages, ZoneOfReader zones) {
        this.languages = languages;
        this.zones = zones;
    }

    /** The language that a person has chosen; empty while that of their browser counts. */
    @Transactional(readOnly = true)
    public Optional<Locale> languageOf(PersonId person) {
        return languages.chosenBy(person);
    }

    /** The zone that a person has chosen; empty while the company's counts. */
    @Transactional(readOnly = true)
    public Optional<ZoneId> zoneOf(PersonId person) {
        return zones.chosenBy(person);
    }

    /**
     * The person reads in this language and zone from now on.
     *
     * @param language tag of one that Septet speaks; empty for that of the browser
     * @param browser what the browser asks for now
     * @param zone id of one that {@link ZoneOfReader#places} names; empty for the company's
     * @throws Refused when there is no such language or zone
     */
    public void choose(PersonId person, String language, Locale browser, String zone) {
        if (language.isEmpty()) {
            languages.followBrowser(person, browser);
        } else {
            choose(person, Locale.forLanguageTag(language));
        }
        if (zone.isEmpty()) {
            zones.followCompany(person);
        } else {
            zones.choose(person, zone);
        }
    }

    /**
     * The person reads in this language from now on.
     *
     * @throws Refused when Septet does not speak it
     */
    public void choose(PersonId person, Locale language) {
        if (!Texts.LANGUAGES.contains(language)) {
            throw Refused.at("language", "notification.reading.language.wrong");
        }
        languages.choose(person, language);
    }
}
