package io.septet.tracking.process;

import static io.septet.calendar.domain.Calendars.SHANGHAI;
import static io.septet.tracking.Items.MONDAY;

import io.septet.Colleagues;
import io.septet.notification.Notifications;
import io.septet.tracking.TrackedProject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What tests of one delivery share: a tracked project, and how people report and hand over. */
abstract class WorkItemDeliveries {

    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final LocalDate THURSDAY = MONDAY.plusDays(3);
    static final LocalDate FRIDAY = MONDAY.plusDays(4);
    static final LocalDate NEXT_MONDAY = MONDAY.plusDays(7);
    static final Map<String, Object> ACCEPTED = Map.of("decision", "ACCEPT");

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Notifications notifications;

    TrackedProject project;

    @BeforeEach
    void propose() {
        project = new TrackedProject(beans);
    }

    void report(Object content) {
        colleagues.as("marketing.bob").complete("ReportProgress", content);
    }

    void handOver() {
        colleagues.as("marketing.bob").complete("DeliverWork", handOver(true, "Shelf 3"));
    }

    static Map<String, Object> handOver(boolean met, String location) {
        return Map.of(
                "checks",
                List.of(
                        Map.of("point", "Colours as in the style guide", "met", true),
                        Map.of("point", "no spelling mistakes", "met", met)),
                "location",
                location);
    }

    /** Ids of those who were told that of the project. */
    List<String> thoseTold(String message) {
        return notifications.of(project.id()).stream()
                .filter(told -> told.tells(message))
                .map(told -> told.person().value())
                .toList();
    }

    static Map<String, Object> progress(String status, int percent, String note) {
        return note == null
                ? Map.of("status", status, "percent", percent)
                : Map.of("status", status, "percent", percent, "note", note);
    }

    static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(hour, minute).atZone(SHANGHAI).toInstant();
    }
}
