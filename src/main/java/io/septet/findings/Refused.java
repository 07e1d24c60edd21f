package io.septet.findings;

import java.util.List;
import java.util.stream.Collectors;

/** What a person submitted is not accepted; every reason is a {@link Finding}. Nothing has been written. */
public class Refused extends RuntimeException {

    private final transient List<Finding> findings;

    public Refused(List<Finding> findings) {
        super(findings.stream()
                .map(finding -> finding.path() + ": " + finding.code())
                .collect(Collectors.joining("; ")));
        this.findings = List.copyOf(findings);
    }

    /** A refusal for one reason that is about the whole rather than a field. */
    public static Refused because(String code, Object... arguments) {
        return at("", code, arguments);
    }

    /** A refusal for one reason about one field. */
    public static Refused at(String path, String code, Object... arguments) {
        return new Refused(List.of(new Finding(path, code, List.of(arguments))));
    }

    public List<Finding> findings() {
        return findings;
    }
}
