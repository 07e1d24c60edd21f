package io.septet.weeks;

import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people do, and when: by the day, such as {@code 09-14}, at one of the times at which somebody looks up. */
final class Script {

    static final LocalTime NOON = LocalTime.of(12, 0);
    static final LocalTime AFTERNOON = LocalTime.of(16, 0);
    private static final LocalTime MORNING = LocalTime.of(9, 5);
    private static final LocalTime EVENING = LocalTime.of(18, 35);

    private final TrackedProject project;
    private final People people;
    private final Map<MonthDay, Map<LocalTime, List<Runnable>>> deeds = new TreeMap<>();

    Script(TrackedProject project, People people) {
        this.project = project;
        this.people = people;
    }

    /** By the day in the afternoon, the percentage that whoever is responsible reports. */
    Script reports(String item, Map<String, Integer> percent) {
        percent.forEach((when, done) -> does(when, AFTERNOON, () -> people.report(item, done)));
        return this;
    }

    Script does(String when, LocalTime time, Runnable deed) {
        deeds.computeIfAbsent(MonthDay.parse("--" + when), day -> new TreeMap<>())
                .computeIfAbsent(time, any -> new ArrayList<>())
                .add(deed);
        return this;
    }

    /** Day by day: people look at what is late in the morning, and do what they do. */
    void play(LocalDate from, LocalDate until, Runnable lookAtWhatIsLate) {
        for (LocalDate day = from; !day.isAfter(until); day = day.plusDays(1)) {
            Map<LocalTime, List<Runnable>> today = deeds.getOrDefault(MonthDay.from(day), Map.of());
            until(day, MORNING);
            lookAtWhatIsLate.run();
            for (LocalTime time : List.of(NOON, AFTERNOON, EVENING)) {
                until(day, time);
                today.getOrDefault(time, List.of()).forEach(Runnable::run);
                project.runWhatIsDue();
            }
        }
    }

    private void until(LocalDate day, LocalTime time) {
        project.until(day, time.getHour(), time.getMinute());
    }
}
