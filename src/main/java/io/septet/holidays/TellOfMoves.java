package io.septet.holidays;

import io.septet.calendar.DateWording;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.holidays.MovedDeadlines.Moved;
import io.septet.notification.Notifications;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells each person, in one message, which of their deadlines moved with the holidays. */
@Component
@Transactional
public class TellOfMoves {

    private static final int MOST_NAMED = 30;

    private final MovedDeadlines moved;
    private final Notifications notifications;
    private final Projects projects;
    private final DateWording dates;
    private final MessageSource texts;
    private final WorkingTime time;

    TellOfMoves(
            MovedDeadlines moved,
            Notifications notifications,
            Projects projects,
            DateWording dates,
            MessageSource texts,
            WorkingTime time) {
        this.moved = moved;
        this.notifications = notifications;
        this.projects = projects;
        this.dates = dates;
        this.texts = texts;
        this.time = time;
    }

    /** Tells one person what moved of theirs and they do not know of yet. Whoever does so at the same moment waits. */
    public void tell(PersonId person) {
        List<Moved> theirs = moved.toBeTold(person);
        if (theirs.isEmpty()) {
            return;
        }
        moved.told(person, time.now());
        List<ProjectId> ids = theirs.stream()
                .map(Moved::project)
                .filter(Objects::nonNull)
                .distinct()
                .map(ProjectId::new)
                .toList();
        Map<UUID, ProjectView> known = projects.these(ids).stream()
                .collect(Collectors.toMap(project -> project.id().value(), Function.identity()));
        notifications.tell(
                List.of(person),
                "holidays.moved",
                null,
                reader -> Map.of(
                        "number", String.valueOf(theirs.size()),
                        "deadlines", worded(theirs, known, reader)));
    }

    /** With the name of its project, which that of a task holds already. */
    private static String named(Moved moved, @Nullable ProjectView project) {
        return project == null || moved.name().contains(project.name())
                ? moved.name()
                : moved.name() + " · " + project.name();
    }

    private String worded(List<Moved> theirs, Map<UUID, ProjectView> known, Locale reader) {
        String named = theirs.stream()
                .limit(MOST_NAMED)
                .map(one -> texts.getMessage(
                        "holidays.moved.one",
                        new Object[] {
                            named(one, known.get(one.project())),
                            dates.momentAtCompany(one.wasDue(), reader),
                            dates.momentAtCompany(one.due(), reader)
                        },
                        reader))
                .collect(Collectors.joining("\n"));
        return theirs.size() <= MOST_NAMED
                ? named
                : named + "\n"
                        + texts.getMessage("holidays.moved.more", new Object[] {theirs.size() - MOST_NAMED}, reader);
    }
}
