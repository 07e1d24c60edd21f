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
        return policy.leaves(how, message.urgent(), isToBeDone(message), message.at());
    }

    /** Whether it waits for others, to leave in one mail with them. */
    boolean isForDigest(MessageView message, ToldHow how) {
        return TellingTimePolicy.isForDigest(how, message.urgent(), isToBeDone(message));
    }

    /** A task, or an invitation: its mail says by when to answer, and its entry belongs into a calendar now. */
    private static boolean isToBeDone(MessageView message) {
        return message.task() != null || message.calendar() != null;
    }
}
