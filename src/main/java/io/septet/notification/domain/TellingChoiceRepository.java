package io.septet.notification.domain;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

/** What people have chosen, by person. */
public interface TellingChoiceRepository extends Repository<TellingChoice, String> {

    TellingChoice save(TellingChoice choice);

    List<TellingChoice> findByPersonIn(Collection<String> people);
}
