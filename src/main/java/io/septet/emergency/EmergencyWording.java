package io.septet.emergency;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.plan.WorkItemRef;
import io.septet.platform.PlainText;
import io.septet.tracking.Deliveries;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what an emergency is about, in a reader's language. */
@Component
public class EmergencyWording {

    /** Characters of what happened where an emergency is named. */
    private static final int SHORT = 60;

    private final Deliveries deliveries;
    private final Directory directory;
    private final MessageSource texts;

    EmergencyWording(Deliveries deliveries, Directory directory, MessageSource texts) {
        this.deliveries = deliveries;
        this.directory = directory;
        this.texts = texts;
    }

    /** What an emergency is called in a line. */
    public String title(EmergencyView emergency) {
        return PlainText.shortened(emergency.what().lines().findFirst().orElse(""), SHORT);
    }

    /** The work item as part of a sentence; empty where it is about none. */
    public String about(EmergencyView emergency, Locale reader) {
        return emergency.item() == null
                ? ""
                : texts.getMessage(
                        "emergency.about",
                        new Object[] {
                            deliveries
                                    .get(new WorkItemRef(emergency.project(), emergency.item()))
                                    .title()
                        },
                        reader);
    }

    /** The names of people, in their order. */
    public String people(Collection<PersonId> people, Locale reader) {
        Map<PersonId, String> names = directory.names(people);
        return people.stream()
                .map(names::get)
                .collect(Collectors.joining(texts.getMessage("form.listSeparator", null, reader)));
    }

    /** How it stands. */
    String state(EmergencyView emergency, Locale reader) {
        return texts.getMessage("emergency.state." + emergency.state(), null, reader);
    }

    /** Where it came from; empty before that is known. */
    public String cause(EmergencyView emergency, Locale reader) {
        return emergency.cause() == null ? "" : texts.getMessage("emergency.cause." + emergency.cause(), null, reader);
    }
}
