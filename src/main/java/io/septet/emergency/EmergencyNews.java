package io.septet.emergency;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.notification.Notifications;
import io.septet.notification.PageOfProject;
import io.septet.project.ProjectView;
import io.septet.project.Successors;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * What people are told about emergencies. Who is to take one is told urgently, with a link to the page where that takes one click
 * more. In the place of somebody who has left comes who steps in for them.
 */
@Component
class EmergencyNews {

    private static final String RAISED = "emergency.raised";
    private static final String CLIMBED = "emergency.climbed";
    private static final String AGAIN = "emergency.again";

    /** The messages that ask somebody to take one. */
    static final Set<String> TO_BE_TAKEN = Set.of(RAISED, CLIMBED, AGAIN);

    private final Notifications notifications;
    private final Successors successors;
    private final Directory directory;
    private final EmergencyWording wording;

    EmergencyNews(Notifications notifications, Successors successors, Directory directory, EmergencyWording wording) {
        this.notifications = notifications;
        this.successors = successors;
        this.directory = directory;
        this.wording = wording;
    }

    /** To the people of a level: what happened; and to who raised it: that these were told. */
    void tellLevel(ProjectView project, EmergencyView emergency, List<ToldPerson> level) {
        boolean isFirst = level.size() == emergency.told().size();
        List<PersonId> people = level.stream().map(ToldPerson::person).toList();
        ask(people, isFirst ? RAISED : CLIMBED, project, emergency);
        notifications.tell(
                successors.present(project, List.of(emergency.raisedBy())),
                "emergency.told",
                project.id(),
                reader -> Map.of(
                        "title", wording.title(emergency),
                        "told", wording.people(people, reader),
                        "next", emergency.nextTellingAt()),
                page(emergency));
    }

    /** To everybody who was told: nobody has taken it. */
    void tellAgain(ProjectView project, EmergencyView emergency) {
        ask(emergency.peopleTold(), AGAIN, project, emergency);
    }

    /** That somebody has taken it, to all the others who heard of it. */
    void tellTaken(ProjectView project, EmergencyView emergency) {
        PersonId taker = Objects.requireNonNull(emergency.takenBy());
        tell(
                others(emergency, taker),
                "emergency.taken",
                project,
                emergency,
                Map.of("taker", directory.person(taker).name()));
    }

    /** That it is over, where it came from and how it was got over. */
    void tellOver(ProjectView project, EmergencyView emergency) {
        PersonId ender = Objects.requireNonNull(emergency.endedBy());
        tell(
                others(emergency, ender),
                "emergency.over",
                project,
                emergency,
                Map.of(
                        "ender", directory.person(ender).name(),
                        "explanation", Objects.requireNonNull(emergency.explanation())));
    }

    /** That it ends because its project was cancelled. */
    void tellCancelled(ProjectView project, EmergencyView emergency) {
        tell(emergency.concerned(), "emergency.cancelled", project, emergency, Map.of());
    }

    private static List<PersonId> others(EmergencyView emergency, PersonId person) {
        return emergency.concerned().stream()
                .filter(each -> !each.equals(person))
                .toList();
    }

    private void ask(Collection<PersonId> people, String message, ProjectView project, EmergencyView emergency) {
        notifications.tellUrgently(
                successors.present(project, people),
                message,
                project.id(),
                arguments(emergency, Map.of()),
                page(emergency));
    }

    private void tell(
            Collection<PersonId> people,
            String message,
            ProjectView project,
            EmergencyView emergency,
            Map<String, ?> more) {
        notifications.tell(
                successors.present(project, people),
                message,
                project.id(),
                arguments(emergency, more),
                page(emergency));
    }

    private static PageOfProject page(EmergencyView emergency) {
        return new PageOfProject("emergencies?of=" + emergency.id());
    }

    private Function<Locale, Map<String, ?>> arguments(EmergencyView emergency, Map<String, ?> more) {
        String by = directory.person(emergency.raisedBy()).name();
        return reader -> {
            Map<String, Object> arguments = new HashMap<>(more);
            arguments.put("title", wording.title(emergency));
            arguments.put("by", by);
            arguments.put("at", emergency.raisedAt());
            arguments.put("about", wording.about(emergency, reader));
            arguments.put("what", emergency.what());
            arguments.put("needed", emergency.needed());
            arguments.put("cause", wording.cause(emergency, reader));
            return arguments;
        };
    }
}
