package io.septet.notification;

/** How far a message has come. It can be read in Septet from the start. */
public enum MessageState {
    /** On its way. */
    ADDRESSED,
    /** The mail server has taken it. */
    MAILED,
    /** Another channel has taken it. */
    SENT,
    /** No channel reaches the person: it can be read in Septet only. */
    RECORDED,
    /** It was not sent any more, because there was nothing left to do about it; it can be read in Septet. */
    OVER
}
