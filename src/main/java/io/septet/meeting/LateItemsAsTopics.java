package io.septet.meeting;

import io.septet.platform.PlainText;
import io.septet.project.ProjectView;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Late work items wait to be talked about, the latest first, by whoever is responsible for them (M2, T2). */
@Component
@Order(20)
class LateItemsAsTopics implements OffersTopics {

    private static final int MINUTES = 10;
    private static final int LONGEST = 199;

    private final Deliveries deliveries;
    private final MessageSource texts;

    LateItemsAsTopics(Deliveries deliveries, MessageSource texts) {
        this.deliveries = deliveries;
        this.texts = texts;
    }

    @Override
    public List<OfferedTopic> topics(ProjectView project, Locale reader) {
        return deliveries.of(project.id()).stream()
                .filter(DeliveryView::isLate)
                .sorted(Comparator.comparingLong(DeliveryView::daysLate).reversed())
                .map(delivery -> new OfferedTopic(
                        PlainText.shortened(
                                texts.getMessage(
                                        "meeting.offer.late",
                                        new Object[] {
                                            delivery.workItemKey().value(), delivery.title(), delivery.daysLate()
                                        },
                                        reader),
                                LONGEST),
                        delivery.responsible(),
                        MINUTES,
                        null))
                .toList();
    }
}
