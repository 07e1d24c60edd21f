package io.septet.tracking;

import io.septet.directory.PersonId;
import io.septet.project.AwaitedFromOthers;
import io.septet.project.OpenMatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Whoever has handed over a deliverable waits for it to be accepted (T8). */
@Component
class AwaitedAcceptances implements AwaitedFromOthers {

    private final WorkUnderWay work;
    private final MessageSource texts;

    AwaitedAcceptances(WorkUnderWay work, MessageSource texts) {
        this.work = work;
        this.texts = texts;
    }

    @Override
    public List<Awaited> by(PersonId person, int most, Locale reader) {
        String state = texts.getMessage("tracking.status." + DeliveryStatus.HANDED_OVER, null, reader);
        return work.lyingToAccept(person, most).stream()
                .map(lies -> new Awaited(
                        lies.item().project(),
                        "tracking.awaited",
                        "tracking",
                        new OpenMatter(
                                "%s · %s".formatted(lies.item().key(), lies.title()),
                                state,
                                lies.since(),
                                List.of(),
                                null)))
                .toList();
    }
}
