package io.septet.desk;

import java.util.List;

/**
 * A submission whose form can also hand something in while the task stays open, as often as needed, such as how far the
 * work is.
 *
 * @param <I> the record that is handed in; it is a part of the form's content
 */
public interface InterimSubmission<T, R extends Record, I extends Record> extends Submission<T, R> {

    /** The type of what is handed in. */
    Class<I> interim();

    /** What the form calls the part of its content that is handed in. */
    String interimPart();

    /**
     * Takes it in; the task stays.
     *
     * @param files that belong to it
     * @throws io.septet.findings.Refused naming fields of the part, when it is not in order
     */
    void takeIn(TaskAtHand task, I handedIn, List<NewFile> files);
}
