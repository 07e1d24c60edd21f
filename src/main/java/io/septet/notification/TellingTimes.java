package io.septet.notification;

import io.septet.calendar.WorkingTime;
import io.septet.notification.domain.TellingTimePolicy;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** When messages leave Septet, by what their readers have chosen and the company's quiet hours. */
@Component
public class TellingTimes {

    private final TellingTimePolicy policy;

    TellingTimes(WorkingTime time, TellingSettings settings) {
        this.policy = new TellingTimePolicy(time, settings.quietHours());
    }

    /** When a message leaves for somebody who wants to be told so. */
    public Instant leaves(MessageView message, ToldHow how) {
        return policy.leaves(how, message.urgent(), message.task() != null, message.at());
    }

    /** Whether it waits for others, to leave in one mail with them. */
    boolean isForDigest(MessageView message, ToldHow how) {
        return TellingTimePolicy.isForDigest(how, message.urgent(), message.task() != null);
    }
}
