package io.septet;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says which end events, boundary events and decision rules a test is there for: {@code plan-sign-off/PlanRejected},
 * {@code change-class/GoalTouched}. That the tests of a class really go through them is checked after the class, and
 * {@link ModelsAreTriedTest} finds elements that no test is there for.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reaches {

    /** Process or decision, a slash, and the id of the event or rule. */
    String[] value();
}
