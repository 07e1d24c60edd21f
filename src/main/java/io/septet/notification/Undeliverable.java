package io.septet.notification;

/** A message cannot be sent as it is, however often it is tried. */
public class Undeliverable extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param why in words, as an operator reads them */
    public Undeliverable(String why, Throwable cause) {
        super(why, cause);
    }

    public Undeliverable(String why) {
        super(why);
    }
}
