package io.septet.emergency.domain;

import io.septet.calendar.WorkingTime;
import io.septet.emergency.Agreed;
import io.septet.findings.Findings;
import java.time.Duration;
import java.time.Instant;

/** When something can have been agreed about an emergency: not in time to come, and not long before it was raised. */
public record AgreedPolicy(WorkingTime time) {

    /** People call each other first, and raise it then. */
    private static final Duration BEFORE = Duration.ofHours(24);

    /** The moment that is meant. */
    public Instant moment(Agreed agreed) {
        return agreed.agreedOn().atTime(agreed.agreedAt()).atZone(time.zone()).toInstant();
    }

    public Findings findings(Agreed agreed, Instant raisedAt) {
        Findings findings = new Findings();
        Instant moment = moment(agreed);
        if (moment.isAfter(time.now())) {
            findings.add("agreedAt", "emergency.agreedAt.future");
        } else if (moment.isBefore(raisedAt.minus(BEFORE))) {
            findings.add("agreedOn", "emergency.agreedOn.before");
        }
        return findings;
    }
}
