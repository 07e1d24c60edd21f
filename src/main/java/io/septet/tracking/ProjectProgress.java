package io.septet.tracking;

/**
 * How far a project is, every work item weighing as many working days as are planned for it (T4).
 *
 * @param planned how much should be done by this morning, 0 to 100
 * @param reported how much is, 0 to 100
 */
public record ProjectProgress(int planned, int reported) {

    /** By how many percentage points less is done than planned; negative when more is. */
    public int deviation() {
        return planned - reported;
    }
}
