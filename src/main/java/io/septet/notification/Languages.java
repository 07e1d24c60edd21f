package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.notification.domain.ReadersLanguage;
import io.septet.notification.domain.ReadersLanguageRepository;
import io.septet.platform.CompanyLanguage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which language to write to people: in the one they have chosen, else in that of the browser they used last, and in
 * the company's until they have used one. Nobody's browser is there to ask while a message is worded.
 */
@Component
@Transactional
public class Languages {

    private final ReadersLanguageRepository known;
    private final Locale company;

    Languages(ReadersLanguageRepository known, CompanyLanguage company) {
        this.known = known;
        this.company = company.locale();
    }

    @Transactional(readOnly = true)
    public Locale of(PersonId person) {
        return known.findById(person.value()).map(ReadersLanguage::language).orElse(company);
    }

    /** The language of each of these people. */
    @Transactional(readOnly = true)
    public Map<PersonId, Locale> of(Collection<PersonId> people) {
        Map<PersonId, Locale> languages = new HashMap<>();
        people.forEach(person -> languages.put(person, company));
        known.findByPersonIn(people.stream().map(PersonId::value).toList())
                .forEach(reader -> languages.put(reader.person(), reader.language()));
        return languages;
    }

    /** The person reads in this language from now on, unless they have chosen one. */
    public void remember(PersonId person, Locale language) {
        Optional<ReadersLanguage> before = known.findById(person.value());
        if (before.filter(reader -> reader.isChosen() || reader.language().equals(language))
                .isEmpty()) {
            known.save(ReadersLanguage.ofBrowser(person, language));
        }
    }

    /** The language that a person has chosen, whatever their browser asks for. */
    @Transactional(readOnly = true)
    public Optional<Locale> chosenBy(PersonId person) {
        return known.findById(person.value()).filter(ReadersLanguage::isChosen).map(ReadersLanguage::language);
    }

    /** The person is written to in this language from now on. */
    public void choose(PersonId person, Locale language) {
        known.save(ReadersLanguage.chosen(person, language));
    }

    /** The person is written to in the language of their browser again, which is this one now. */
    public void followBrowser(PersonId person, Locale now) {
        known.save(ReadersLanguage.ofBrowser(person, now));
    }
}
