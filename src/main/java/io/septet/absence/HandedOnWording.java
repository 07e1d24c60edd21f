package io.septet.absence;

import io.septet.desk.TaskNote;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.findings.Finding;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says who does a handed-on task for whom: to whoever opens it, and in the trace of decisions. */
@Component
class HandedOnWording implements TaskNote {

    private final HandTaskOn handingOn;
    private final Directory directory;

    HandedOnWording(HandTaskOn handingOn, Directory directory) {
        this.handingOn = handingOn;
        this.directory = directory;
    }

    @Override
    public List<Finding> of(String taskId) {
        return handingOn.of(taskId).stream()
                .map(handedOn -> new Finding(
                        "",
                        "absence.handedOn",
                        List.of(name(handedOn.to()), name(handedOn.wasFor()), name(handedOn.by()), handedOn.reason())))
                .toList();
    }

    /** {@code Report progress · Survey: Wang Fang → Li Na}. */
    String about(HandedOn handedOn) {
        return "%s: %s → %s".formatted(handedOn.task(), name(handedOn.wasFor()), name(handedOn.to()));
    }

    private String name(PersonId person) {
        return directory.person(person).name();
    }
}
