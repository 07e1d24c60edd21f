package io.septet.notification.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The language of everybody who has signed in, by person. */
public interface ReadersLanguageRepository extends Repository<ReadersLanguage, String> {

    ReadersLanguage save(ReadersLanguage language);

    Optional<ReadersLanguage> findById(String person);

    List<ReadersLanguage> findByPersonIn(Collection<String> people);
}
