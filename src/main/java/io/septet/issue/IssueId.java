package io.septet.issue;

import java.util.UUID;

/** Identifies an issue; as text it is the variable {@code issueId} of its process. */
public record IssueId(UUID value) {

    public static IssueId of(String text) {
        return new IssueId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
