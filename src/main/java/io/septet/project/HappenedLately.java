package io.septet.project;

import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import io.septet.platform.PlainText;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happened of late in the projects that somebody may read about, in all rooms. */
@Component
@Transactional(readOnly = true)
public class HappenedLately {

    private static final int LONGEST = 120;

    private final EntityManager entities;
    private final Readers readers;
    private final ObjectProvider<Happening> kinds;

    HappenedLately(EntityManager entities, Readers readers, ObjectProvider<Happening> kinds) {
        this.entities = entities;
        this.readers = readers;
        this.kinds = kinds;
    }

    /**
     * What others did after a moment, the latest first, and no more than so much; in one statement for each kind, however
     * many projects there are.
     */
    public List<Happened> since(Instant moment, PersonId person, int most) {
        ReadableCondition readable = readers.condition(readers.reader(person));
        return kinds.stream()
                .flatMap(kind -> found(kind, readable, moment, person, most))
                .sorted(Comparator.comparing(Happened::at).reversed())
                .limit(most)
                .toList();
    }

    private Stream<Happened> found(
            Happening kind, ReadableCondition readable, Instant moment, PersonId person, int most) {
        TypedQuery<Object[]> query = entities.createQuery(kind.query(readable.inWords()), Object[].class)
                .setParameter("since", moment)
                .setMaxResults(most);
        readable.values().forEach(query::setParameter);
        if (kind.who() != null) {
            query.setParameter("person", person);
        }
        return query.getResultStream().map(row -> happened(kind, row));
    }

    private static Happened happened(Happening kind, Object[] row) {
        String words = kind.variant() == null ? kind.words() : kind.words() + "." + row[4];
        String about = PlainText.shortened(row[3].toString().lines().findFirst().orElse(""), LONGEST);
        return new Happened(
                new ProjectId((UUID) row[0]),
                (String) row[1],
                (Instant) row[2],
                row[5] instanceof PersonId by ? by : null,
                new Finding("", words, List.of(about)),
                kind.page());
    }
}
