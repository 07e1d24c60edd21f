package io.septet.tracking.domain;

import io.septet.findings.Finding;
import io.septet.findings.Findings;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/** What it takes to hand over a deliverable (T8): every point of the standard confirmed, and a place to find it. */
public final class HandOverPolicy {

    /** Addresses that would run in the reader's browser rather than lead anywhere. */
    private static final Pattern RUNS = Pattern.compile("(?i)\\s*(javascript|vbscript|data):.*", Pattern.DOTALL);

    private HandOverPolicy() {}

    public static List<Finding> check(AcceptanceStandard standard, Collection<String> confirmed, String location) {
        Findings findings = new Findings();
        List<String> points = standard.points();
        for (int i = 0; i < points.size(); i++) {
            if (!confirmed.contains(points.get(i))) {
                findings.add("checks[%d].met".formatted(i), "tracking.handOver.notMet", points.get(i));
            }
        }
        if (RUNS.matcher(location).matches()) {
            findings.add("location", "tracking.handOver.noPlace");
        }
        return findings.all();
    }
}
