package io.septet.findings;

import java.util.List;

/** Findings as a form gets them: where each belongs, and its sentence in the reader's language. */
public record WordedFindings(List<WordedFinding> findings) {

    /** @param path the field that it is about; empty when it is about the whole */
    public record WordedFinding(String path, String message) {}
}
