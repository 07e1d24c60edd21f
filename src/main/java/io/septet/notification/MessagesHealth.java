package io.septet.notification;

import io.septet.notification.domain.SendingRepository;
import io.septet.notification.domain.SendingRepository.NotSent;
import io.septet.notification.domain.SendingState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Tells operators of each channel how many messages wait and since when, how many failed, and whether it is left alone
 * because it keeps failing. It is nothing that a node should be taken out of service for.
 */
@Component("messages")
class MessagesHealth implements HealthIndicator {

    private final PostOffice office;
    private final SendingRepository sendings;

    MessagesHealth(PostOffice office, SendingRepository sendings) {
        this.office = office;
        this.sendings = sendings;
    }

    @Override
    public Health health() {
        List<NotSent> notSent = sendings.notSent();
        Health.Builder health = Health.up();
        office.channels().forEach(channel -> health.withDetail(channel, details(channel, notSent)));
        return health.build();
    }

    private Map<String, Object> details(String channel, List<NotSent> notSent) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("pausing", office.isPausing(channel));
        details.put("waiting", 0L);
        details.put("failed", 0L);
        for (NotSent some : notSent) {
            if (some.getChannel().equals(channel) && some.getState() == SendingState.WAITING) {
                details.put("waiting", some.getNumber());
                details.put("waitingSince", some.getOldest());
            } else if (some.getChannel().equals(channel)) {
                details.put("failed", some.getNumber());
            }
        }
        return details;
    }
}
