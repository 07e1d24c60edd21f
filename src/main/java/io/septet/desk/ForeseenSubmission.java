package io.septet.desk;

/**
 * A submission of which one can see, before it is sent, what would come of it.
 *
 * @param <C> the record of that, which the form shows
 */
public interface ForeseenSubmission<T, R extends Record, C extends Record> extends Submission<T, R> {

    /** The type of what would come of it. */
    Class<C> consequences();

    /**
     * What would come of it; nothing is written.
     *
     * @throws io.septet.findings.Refused when the content is not in order
     */
    C foresee(TaskAtHand task, T content);
}
