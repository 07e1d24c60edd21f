package io.septet.notification;

/** One address of a {@link Channel} did not take a message this time; that says nothing of the others. */
public class AddressDown extends ChannelDown {

    private static final long serialVersionUID = 1;

    /** @param why in words, as an operator reads them */
    public AddressDown(String why, Throwable cause) {
        super(why, cause);
    }

    public AddressDown(String why) {
        super(why);
    }
}
