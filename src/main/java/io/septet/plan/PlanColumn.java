package io.septet.plan;

/**
 * What a column of the plan table is about (R7). The first eight stand in the order of the paper template, and what a plan
 * holds besides follows them.
 */
public enum PlanColumn {
    TITLE("title", 200),
    /** Who answers for the item, and who works on it with them. */
    DEPARTMENT("department", 1000),
    RESPONSIBLE("responsible", 64),
    /** First and last day in one cell. */
    PERIOD("period", 100),
    COMMUNICATION("communication", 1000),
    RESOURCES("resources", 1000),
    DELIVERABLE("deliverable", 1000),
    RISK("risk", 1000),
    KEY("key", 20),
    PHASE("phase", 100),
    MILESTONE("milestone", 20),
    PREDECESSORS("predecessors", 1000),
    STANDARD("acceptanceStandard", 2000),
    INPUT("input", 1000),
    /** Days in cells of their own; read, and written as {@link #PERIOD}. */
    START("start", 100),
    END("end", 100);

    private final String path;
    private final int longest;

    PlanColumn(String path, int longest) {
        this.path = path;
        this.longest = longest;
    }

    /** Where it stands in a row of a {@link PlanEdit}, of those that stand there as they are. */
    public String path() {
        return path;
    }

    /** Characters that fit. */
    public int longest() {
        return longest;
    }

    /** Key of its heading in the table that goes out. */
    public String heading() {
        return switch (this) {
            case DEPARTMENT, RESPONSIBLE -> "plan.table." + path;
            default -> "plan.item." + path;
        };
    }

    /** Whether it may stand in several lines. */
    public boolean takesLines() {
        return switch (this) {
            case COMMUNICATION, RESOURCES, DELIVERABLE, RISK, STANDARD, INPUT -> true;
            default -> false;
        };
    }
}
