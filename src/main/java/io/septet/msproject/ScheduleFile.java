package io.septet.msproject;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import net.sf.mpxj.Duration;
import net.sf.mpxj.ProjectCalendar;
import net.sf.mpxj.ProjectFile;
import net.sf.mpxj.Relation;
import net.sf.mpxj.Resource;
import net.sf.mpxj.Task;
import net.sf.mpxj.TaskMode;
import net.sf.mpxj.TimeUnit;
import net.sf.mpxj.mspdi.MSPDIWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes a plan as MS Project's XML. Days stay where they are: MS Project knows neither the company's holidays nor its make-up
 * days, and would move them.
 */
public final class ScheduleFile {

    /** What browsers are told that it is. */
    public static final String TYPE = "application/xml";

    /** The text field in which the key of an item stands. */
    static final int KEY = 1;

    private static final LocalTime MORNING = LocalTime.of(8, 0);
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final ProjectFile file = new ProjectFile();
    private final ProjectCalendar calendar = file.addDefaultBaseCalendar();
    private final Map<String, Task> tasks = new HashMap<>();
    private final Map<String, Resource> people = new HashMap<>();
    private @Nullable Task phase;

    private ScheduleFile() {
        file.setDefaultCalendar(calendar);
    }

    public static byte[] of(Schedule schedule) {
        ScheduleFile written = new ScheduleFile();
        written.file.getProjectProperties().setProjectTitle(schedule.name());
        schedule.items().stream()
                .map(Schedule.Item::start)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .ifPresent(first -> written.file.getProjectProperties().setStartDate(first.atTime(MORNING)));
        schedule.items().forEach(written::add);
        schedule.items().forEach(written::link);
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            new MSPDIWriter().write(written.file, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(Schedule.Item item) {
        Task task = under(item.phase());
        task.setName(item.title());
        task.setTaskMode(TaskMode.MANUALLY_SCHEDULED);
        task.setText(KEY, item.key());
        task.setMilestone(item.milestone());
        task.setPercentageComplete(item.percent());
        if (!item.note().isEmpty()) {
            task.setNotes(item.note());
        }
        if (item.start() != null && item.end() != null) {
            task.setStart(item.start().atTime(MORNING));
            task.setFinish(item.end().atTime(EVENING));
            task.setDuration(Duration.getInstance(days(item.start(), item.end()), TimeUnit.DAYS));
        }
        item.people()
                .forEach(name -> task.addResourceAssignment(people.computeIfAbsent(name, first -> {
                    Resource made = file.addResource();
                    made.setName(first);
                    return made;
                })));
        tasks.put(item.key(), task);
    }

    /** Items of one phase that follow each other stand below it. */
    private Task under(@Nullable String name) {
        if (name == null) {
            phase = null;
            return file.addTask();
        }
        if (phase == null || !name.equals(phase.getName())) {
            phase = file.addTask();
            phase.setName(name);
        }
        return phase.addTask();
    }

    /** In the working days of MS Project's own week; an item on a weekend takes its days all the same. */
    private double days(LocalDate start, LocalDate end) {
        double working = calendar.getWork(start.atTime(MORNING), end.atTime(EVENING), TimeUnit.DAYS)
                .getDuration();
        return working > 0 ? working : ChronoUnit.DAYS.between(start, end) + 1;
    }

    private void link(Schedule.Item item) {
        item.predecessors().stream().map(tasks::get).filter(Objects::nonNull).forEach(earlier -> Objects.requireNonNull(
                        tasks.get(item.key()))
                .addPredecessor(new Relation.Builder().predecessorTask(earlier)));
    }
}
