package io.septet.portal.web;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.project.AwaitedFromOthers;
import io.septet.project.AwaitedFromOthers.Awaited;
import io.septet.project.OpenMatter;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import io.septet.project.ShownAtHome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What somebody waits for from others on the first page, in all rooms: what has waited longest comes first. */
@Component
class AwaitedAtHome implements ShownAtHome {

    private final ObjectProvider<AwaitedFromOthers> rooms;
    private final Readers readers;
    private final Directory directory;
    private final WorkingTime time;

    AwaitedAtHome(ObjectProvider<AwaitedFromOthers> rooms, Readers readers, Directory directory, WorkingTime time) {
        this.rooms = rooms;
        this.readers = readers;
        this.directory = directory;
        this.time = time;
    }

    @Override
    public Place place() {
        return Place.AWAITED;
    }

    @Override
    public String title() {
        return "portal.home.awaited";
    }

    @Override
    public String template() {
        return "portal/awaited";
    }

    /**
     * A line.
     *
     * @param project its name
     * @param from names of those who owe it; empty where it is not known who does
     * @param daysLate working days by which it is late
     */
    record Line(Awaited awaited, String project, List<String> from, boolean late, long daysLate) {

        public String address() {
            String page = awaited.page();
            return "/projects/" + awaited.project() + (page.isEmpty() ? "" : "/" + page);
        }
    }

    /** Only of projects about which the person may still read. */
    @Override
    public List<Line> lines(PersonId person, int most, Locale reader) {
        List<Awaited> all = rooms.orderedStream()
                .flatMap(room -> room.by(person, most, reader).stream())
                .sorted(Comparator.comparing(awaited -> awaited.matter().since()))
                .toList();
        Map<ProjectId, String> readable =
                readers.names(all.stream().map(Awaited::project).collect(Collectors.toSet()), person);
        Roster names = directory.roster();
        return all.stream()
                .filter(awaited -> readable.containsKey(awaited.project()))
                .limit(most)
                .map(awaited -> line(awaited, Objects.requireNonNull(readable.get(awaited.project())), names))
                .toList();
    }

    private Line line(Awaited awaited, String project, Roster names) {
        OpenMatter matter = awaited.matter();
        return new Line(
                awaited,
                project,
                matter.owing().stream().map(names::person).toList(),
                matter.isLate(time),
                matter.daysLate(time));
    }
}
