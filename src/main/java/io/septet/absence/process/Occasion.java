package io.septet.absence.process;

import io.septet.directory.PersonId;
import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * Why somebody's tasks may have to go to somebody else.
 *
 * @param subject id of the person; of the department when it is about a head; of the task when the model names another
 */
record Occasion(Kind kind, String subject) implements JobHandlerConfiguration {

    /** What happened. */
    enum Kind {
        ABSENCE,
        DEPARTURE,
        CHANGE_OF_HEAD,
        OTHER_NAMED
    }

    static Occasion absenceOf(PersonId person) {
        return new Occasion(Kind.ABSENCE, person.value());
    }

    static Occasion departureOf(PersonId person) {
        return new Occasion(Kind.DEPARTURE, person.value());
    }

    static Occasion changeOfHead(String department) {
        return new Occasion(Kind.CHANGE_OF_HEAD, department);
    }

    static Occasion otherNamedFor(String task) {
        return new Occasion(Kind.OTHER_NAMED, task);
    }

    static Occasion read(String canonical) {
        String[] parts = canonical.split(":", 2);
        return new Occasion(Kind.valueOf(parts[0]), parts[1]);
    }

    @Override
    public String toCanonicalString() {
        return kind + ":" + subject;
    }
}
