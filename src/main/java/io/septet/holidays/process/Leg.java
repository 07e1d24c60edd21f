package io.septet.holidays.process;

import org.camunda.bpm.engine.impl.jobexecutor.JobHandlerConfiguration;

/**
 * A part of the way through all open deadlines, which one job goes.
 *
 * @param list number of the list that they follow
 * @param after id of the last one that was looked at; empty at the beginning
 */
record Leg(long list, Stage stage, String after) implements JobHandlerConfiguration {

    /** What is looked at, in this order: later ones depend on earlier ones. */
    enum Stage {
        KEPT_DATES,
        TASKS,
        TIMERS,
        PEOPLE
    }

    static Leg first(long list) {
        return new Leg(list, Stage.KEPT_DATES, "");
    }

    static Leg read(String canonical) {
        String[] parts = canonical.split(":", 3);
        return new Leg(Long.parseLong(parts[0]), Stage.valueOf(parts[1]), parts[2]);
    }

    Leg after(String last) {
        return new Leg(list, stage, last);
    }

    /** The first one of the next stage. */
    Leg next() {
        return new Leg(list, Stage.values()[stage.ordinal() + 1], "");
    }

    boolean isOfLastStage() {
        return stage == Stage.PEOPLE;
    }

    @Override
    public String toCanonicalString() {
        return "%d:%s:%s".formatted(list, stage, after);
    }
}
