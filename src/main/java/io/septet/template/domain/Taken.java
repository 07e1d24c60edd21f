package io.septet.template.domain;

import io.septet.findings.Finding;
import io.septet.findings.Findings;
import java.util.List;

/**
 * What was taken over.
 *
 * @param missing what could not be, or has to be looked at
 */
public record Taken<T>(T content, List<Finding> missing) {

    Taken(T content, Findings missing) {
        this(content, missing.all());
    }
}
