package io.septet.desk;

/** The {@link Submission} of a start form: completing it starts a process instance. */
public interface StartSubmission<T, R extends Record> extends Submission<T, R> {}
