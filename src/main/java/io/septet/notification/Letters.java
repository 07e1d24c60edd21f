package io.septet.notification;

import io.septet.calendar.DateWording;
import io.septet.calendar.ZoneOfReader;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.domain.Worded;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words a message for each of its readers, in their language and with moments in their zone. */
@Component
class Letters {

    private final Wording wording;
    private final Languages languages;
    private final ZoneOfReader zones;
    private final Directory directory;
    private final Projects projects;
    private final DateWording dates;

    Letters(
            Wording wording,
            Languages languages,
            ZoneOfReader zones,
            Directory directory,
            Projects projects,
            DateWording dates) {
        this.wording = wording;
        this.languages = languages;
        this.zones = zones;
        this.directory = directory;
        this.projects = projects;
        this.dates = dates;
    }

    /** Whether there are texts for a message. */
    boolean know(String message) {
        return wording.knows(message);
    }

    /** The message as each of these people reads it, in their order; see {@link Notifications#tell} for the arguments. */
    Map<PersonId, Worded> to(
            Collection<PersonId> people,
            String message,
            @Nullable ProjectId project,
            Function<Locale, ? extends Map<String, ?>> arguments) {
        Map<PersonId, String> names = directory.names(people);
        Map<PersonId, Locale> readers = languages.of(people);
        Map<PersonId, ZoneId> places = zones.of(people);
        Map<String, String> all = project == null ? new HashMap<>() : ofProject(projects.get(project));
        Map<PersonId, Worded> letters = new LinkedHashMap<>();
        for (PersonId person : people) {
            Locale reader = Objects.requireNonNull(readers.get(person));
            ZoneId place = Objects.requireNonNull(places.get(person));
            arguments.apply(reader).forEach((name, value) -> all.put(name, worded(value, reader, place)));
            all.put("person", names.get(person));
            letters.put(person, new Worded(wording.letter(message, all, reader), reader));
        }
        return letters;
    }

    private Map<String, String> ofProject(ProjectView project) {
        Map<String, String> all = new HashMap<>(Map.of("project", project.name(), "code", project.code()));
        if (project.cancellation() != null && project.cancelledBy() != null) {
            all.put("cancellation", project.cancellation());
            all.put("cancelledBy", directory.person(project.cancelledBy()).name());
        }
        return all;
    }

    private String worded(Object argument, Locale reader, ZoneId place) {
        if (argument instanceof Instant moment) {
            return dates.moment(moment, reader, place);
        }
        return argument instanceof LocalDate day ? dates.day(day, reader) : argument.toString();
    }
}
