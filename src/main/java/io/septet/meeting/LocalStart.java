package io.septet.meeting;

import io.septet.findings.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** The moment that people mean by a day and an hour at the company's place. */
final class LocalStart {

    private LocalStart() {}

    /**
     * Of an hour that there is twice, when clocks are put back, the first.
     *
     * @throws Refused naming {@code startsAt} when clocks are put forward past that hour
     */
    static Instant of(LocalDate day, LocalTime hour, ZoneId zone) {
        LocalDateTime at = day.atTime(hour);
        if (zone.getRules().getValidOffsets(at).isEmpty()) {
            throw Refused.at("startsAt", "meeting.noSuchTime");
        }
        return at.atZone(zone).toInstant();
    }
}
