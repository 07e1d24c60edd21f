package io.septet.portal;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.platform.PlainText;
import io.septet.portal.domain.KeptFilter;
import io.septet.portal.domain.KeptFilterRepository;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters of the list of projects that people keep, each person their own. */
@Component
@Transactional
public class KeptFilters {

    /** Characters of a name. */
    static final int LONGEST = 60;

    /** Of one person. */
    static final int MOST = 20;

    private final KeptFilterRepository filters;
    private final WorkingTime time;

    KeptFilters(KeptFilterRepository filters, WorkingTime time) {
        this.filters = filters;
        this.time = time;
    }

    /** By name. */
    @Transactional(readOnly = true)
    public List<KeptFilter> of(PersonId person) {
        return filters.findByPersonOrderByName(person);
    }

    /**
     * Keeps a filter; one that had the name gives way.
     *
     * @param query what stands behind the question mark of its address
     * @throws Refused naming {@code name}
     */
    public void keep(PersonId person, String name, String query) {
        String plain = PlainText.isBlank(name) ? "" : name.strip();
        List<KeptFilter> own = of(person);
        Optional<KeptFilter> namesake =
                own.stream().filter(kept -> kept.name().equals(plain)).findFirst();
        Findings findings = new Findings();
        if (plain.isEmpty() || plain.length() > LONGEST || PlainText.hasLines(plain) || !PlainText.is(plain)) {
            findings.add("name", "portal.filters.name.wrong", LONGEST);
        } else if (namesake.isEmpty() && own.size() >= MOST) {
            findings.add("name", "portal.filters.full", MOST);
        }
        findings.refuseIfAny();
        namesake.ifPresentOrElse(
                kept -> kept.standFor(query, time.now()),
                () -> filters.save(new KeptFilter(person, plain, query, time.now())));
    }

    /** @throws NoSuchElementException when the person has no such filter */
    public void remove(PersonId person, UUID id) {
        filters.delete(filters.findByIdAndPerson(id, person).orElseThrow());
    }
}
