package io.septet.notification;

/** The other side of a {@link Channel} did not take a message this time. */
public class ChannelDown extends Exception {

    private static final long serialVersionUID = 1;

    /** @param why in words, as an operator reads them */
    public ChannelDown(String why, Throwable cause) {
        super(why, cause);
    }

    public ChannelDown(String why) {
        super(why);
    }
}
