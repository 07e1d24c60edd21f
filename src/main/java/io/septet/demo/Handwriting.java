package io.septet.demo;

import java.util.Map;
import java.util.function.Supplier;

/** What people write into their forms. */
@FunctionalInterface
public interface Handwriting {

    /**
     * What somebody writes into the form of a task: a record, or a map by the form's fields. Fields that are left out stay
     * as the form shows them.
     *
     * @param task id of the task in its model
     * @param shown what the form shows at first
     * @param token asked for what one gets for one's password, where the task is to sign
     * @throws IllegalArgumentException when nobody knows how to do the task
     */
    Object into(String task, Map<String, ?> shown, Supplier<String> token);
}
