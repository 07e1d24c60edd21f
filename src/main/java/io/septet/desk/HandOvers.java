package io.septet.desk;

import java.time.Instant;

/** Sees to it that everybody's open tasks are with whoever does them: the person or, during an absence, the substitute. */
public interface HandOvers {

    /** Looks at a person's tasks at that moment, in a transaction of its own. */
    void at(Instant moment, String person);
}
