package io.septet.report;

import java.util.UUID;

/** Identifies the report of a department for a week; as text it is the variable {@code weeklyReportId} of its process. */
public record ReportId(UUID value) {

    public static ReportId of(String text) {
        return new ReportId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
