package io.septet.resource;

/** How urgent it is that a request is decided (T7), the most urgent first. */
public enum Urgency {
    CRITICAL(4),
    URGENT(8),
    NORMAL(16);

    private final int workingHours;

    Urgency(int workingHours) {
        this.workingHours = workingHours;
    }

    /** Within how many working hours it is to be decided. */
    public int workingHours() {
        return workingHours;
    }
}
