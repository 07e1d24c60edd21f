package io.septet.notification;

import io.septet.directory.PersonId;
import io.septet.notification.domain.ReadersLanguage;
import io.septet.notification.domain.ReadersLanguageRepository;
import io.septet.platform.CompanyLanguage;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which language to write to people: in that of the browser they used last, and in the company's until they
 * have used one. Nobody's browser is there to ask while a message is worded.
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

    /** The person reads in this language from now on. */
    public void remember(PersonId person, Locale language) {
        if (known.findById(person.value())
                .filter(before -> before.language().equals(language))
                .isEmpty()) {
            known.save(new ReadersLanguage(person, language));
        }
    }
}
