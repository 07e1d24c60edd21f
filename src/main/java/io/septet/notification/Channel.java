package io.septet.notification;

/** A way by which messages leave Septet. It is asked by several threads at once, and answers within its own time-outs. */
public interface Channel {

    /** Short and for good, such as {@code mail}: what waits to be sent is kept under this name. */
    String name();

    /** Whether there is anything on the other side; where there is not, nobody looks for what it might have to send. */
    default boolean isInUse() {
        return true;
    }

    /**
     * Hands one message over, and comes back once the other side has taken it.
     *
     * @throws ChannelDown when the other side does not answer or has no time now: to be tried again
     * @throws Undeliverable when it will never take this message: nobody tries again before an operator says so
     */
    void send(Outgoing message) throws ChannelDown;
}
