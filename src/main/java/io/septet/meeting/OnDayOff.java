package io.septet.meeting;

/** What becomes of a meeting of a series that falls on a public holiday or on a day that is worked to make up for one. */
public enum OnDayOff {
    /** It is dropped. */
    DROP,
    /** It is held on the last ordinary working day before. */
    PREVIOUS,
    /** It is held on the first ordinary working day after. */
    NEXT
}
