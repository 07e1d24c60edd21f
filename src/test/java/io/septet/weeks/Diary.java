package io.septet.weeks;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static java.util.stream.Collectors.joining;

import io.septet.notification.MessageView;
import io.septet.project.ProjectView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Everything that people were told of one project, and what they saw: when, what, and to whom, each a row of a table. */
final class Diary {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("MM-dd EEE HH:mm", Locale.ENGLISH);

    private final ProjectView project;
    private final Map<String, Collection<String>> rows = new TreeMap<>();

    Diary(ProjectView project) {
        this.project = project;
    }

    /** Takes in what somebody was told; whoever is told the same twice at one moment is there twice. */
    void add(MessageView message) {
        rows.computeIfAbsent(row(message.at(), inShort(message.subject())), row -> new ArrayList<>())
                .add(message.person().value());
    }

    /** Takes in what everybody could see then. */
    void add(Instant at, String what) {
        rows.computeIfAbsent(row(at, what), row -> new TreeSet<>()).add("everybody");
    }

    private static String row(Instant at, String what) {
        return WHEN.format(at.atZone(SHANGHAI)) + " | " + what;
    }

    /** The name of the only project, and the year, need not be repeated in each row. */
    private String inShort(String subject) {
        return subject.replace(" · " + project.name(), "")
                .replace(project.name() + ": ", "")
                .replace(
                        " "
                                + LocalDate.ofInstant(project.proposedAt(), SHANGHAI)
                                        .getYear(),
                        "");
    }

    /** In the order of time. */
    List<String> written() {
        return rows.entrySet().stream()
                .map(row ->
                        row.getKey() + " | " + row.getValue().stream().sorted().collect(joining(", ")))
                .sorted()
                .toList();
    }

    /** The rows of a table as people write it, below its heading, in the same order. */
    static List<String> table(String text) {
        return text.lines()
                .filter(line -> line.contains("|"))
                .skip(1)
                .map(line -> line.strip().replaceAll("\\s*\\|\\s*", " | "))
                .sorted()
                .toList();
    }
}
