package io.septet.plan;

import io.septet.directory.Directory;
import io.septet.directory.Roster;
import io.septet.msproject.Schedule;
import io.septet.msproject.ScheduleFile;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Work items as MS Project has them (R7): items, days, phases, people, predecessors, progress. What it has no place for stands in
 * the notes of an item; the parts of the departments do not go along.
 */
@Component
public class PlanSchedules {

    private final Directory directory;
    private final PlanHeadings headings;

    PlanSchedules(Directory directory, PlanHeadings headings) {
        this.directory = directory;
        this.headings = headings;
    }

    /** @param percent how much of an item is done, 0 to 100 */
    public byte[] write(String name, List<WorkItem> items, ToIntFunction<WorkItemKey> percent, Locale reader) {
        Roster names = directory.roster();
        return ScheduleFile.of(new Schedule(
                name,
                items.stream()
                        .map(item -> new Schedule.Item(
                                item.key().value(),
                                item.title(),
                                item.phase(),
                                item.start(),
                                item.end(),
                                item.milestone(),
                                percent.applyAsInt(item.key()),
                                Stream.ofNullable(item.responsible())
                                        .map(names::person)
                                        .toList(),
                                item.predecessors(),
                                note(item, reader)))
                        .toList()));
    }

    private String note(WorkItem item, Locale reader) {
        return Stream.of(
                        said(PlanColumn.DELIVERABLE, item.deliverable(), reader),
                        said(PlanColumn.STANDARD, item.acceptanceStandard(), reader),
                        said(PlanColumn.INPUT, item.input(), reader),
                        said(PlanColumn.RESOURCES, item.resources(), reader),
                        said(PlanColumn.COMMUNICATION, item.communication(), reader),
                        said(PlanColumn.RISK, item.risk(), reader))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String said(PlanColumn column, @Nullable String text, Locale reader) {
        return text == null ? "" : headings.name(column, reader) + ": " + text;
    }
}
