package io.septet.meeting;

/** Hears of what becomes of a meeting, within the transaction in which it does. Listeners are beans. */
public interface MeetingListener {

    /** Its notice is out. */
    void called(MeetingView meeting);

    /** It takes place at another time, or elsewhere. */
    void changed(MeetingView before, MeetingView now);

    /** It does not take place. */
    void calledOff(MeetingView meeting);

    /** It does not take place, because an administrator has ended its process. */
    void endedByHand(MeetingView meeting);
}
