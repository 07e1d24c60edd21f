package io.septet.calendar;

import io.septet.calendar.domain.ReadersZone;
import io.septet.calendar.domain.ReadersZoneRepository;
import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * In which zone each person reads moments: in the one they have chosen, else in the company's. Days, working time and what
 * is filed are the company's, whoever reads.
 */
@Component
@Transactional
public class ZoneOfReader {

    /** A place, such as Asia/Shanghai: what is no place, such as Etc/GMT-8 or EST5EDT, knows no summer time or says it wrong. */
    private static final Pattern PLACE =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    private static final SortedSet<String> PLACES =
            Collections.unmodifiableSortedSet(ZoneId.getAvailableZoneIds().stream()
                    .filter(id -> PLACE.matcher(id).matches())
                    .collect(Collectors.toCollection(TreeSet::new)));

    private final ReadersZoneRepository chosen;
    private final WorkingTime time;

    ZoneOfReader(ReadersZoneRepository chosen, WorkingTime time) {
        this.chosen = chosen;
        this.time = time;
    }

    /** Ids of the zones that can be chosen, in order. */
    public static SortedSet<String> places() {
        return PLACES;
    }

    @Transactional(readOnly = true)
    public ZoneId of(PersonId person) {
        return chosenBy(person).orElseGet(time::zone);
    }

    /** The zone of each of these people. */
    @Transactional(readOnly = true)
    public Map<PersonId, ZoneId> of(Collection<PersonId> people) {
        Map<PersonId, ZoneId> zones = new HashMap<>();
        people.forEach(person -> zones.put(person, time.zone()));
        chosen.findByPersonIn(people.stream().map(PersonId::value).toList())
                .forEach(reader -> known(reader).ifPresent(zone -> zones.put(reader.person(), zone)));
        return zones;
    }

    /** Empty for whom the company's counts. */
    @Transactional(readOnly = true)
    public Optional<ZoneId> chosenBy(PersonId person) {
        return chosen.findById(person.value()).flatMap(ZoneOfReader::known);
    }

    /**
     * The person reads moments in this zone from now on.
     *
     * @param zone one of {@link #places}
     * @throws Refused when it is none of them
     */
    public void choose(PersonId person, String zone) {
        if (!PLACES.contains(zone)) {
            throw Refused.at("zone", "calendar.zone.unknown");
        }
        chosen.save(new ReadersZone(person, zone));
    }

    /** The person reads moments in the company's zone again. */
    public void followCompany(PersonId person) {
        chosen.deleteByPerson(person.value());
    }

    /** A place that another version of Java knew counts no longer. */
    private static Optional<ZoneId> known(ReadersZone reader) {
        return Optional.of(reader.zone()).filter(PLACES::contains).map(ZoneId::of);
    }
}
