package io.septet.notification.domain;

/** How far a message has come by one channel. */
public enum SendingState {
    /** To be sent, or being sent. */
    WAITING,
    /** The other side has taken it. */
    SENT,
    /** An operator has to say that it is to be tried again. */
    FAILED,
    /** It was not sent any more, because there was nothing left to do about it. */
    OVER
}
