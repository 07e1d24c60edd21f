package io.septet.meeting;

/** What somebody says to minutes (M3, M5). */
public enum MinutesVerdict {
    /** The department stands by them. */
    CONFIRMED,
    /** It does not, and says why. */
    OBJECTED,
    /** Asked for a department, nobody said anything in time: that counts as no objection. */
    SILENT,
    /** Somebody who had not come has read them. */
    READ,
    /** Somebody who had not come did not say in time that they have read them. */
    NOT_READ;

    /** Whether anybody said it, or only the time passed. */
    public boolean isGiven() {
        return this != SILENT && this != NOT_READ;
    }
}
