package io.septet.archive.process;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What somebody noted down of a project: a line for each thing that a record of decisions should tell. */
final class Notes {

    /** A line of the record, in words. */
    record Line(
            String by, String inPlaceOf, String department, String kind, String about, String version, String reason) {}

    private record Noted(Instant at, Line line) {}

    private final List<Noted> all = new ArrayList<>();

    /** @param version 0 for none */
    void add(
            Instant at,
            String by,
            String inPlaceOf,
            String department,
            String kind,
            String about,
            int version,
            String reason) {
        String number = version == 0 ? "" : String.valueOf(version);
        all.add(new Noted(at, new Line(by, inPlaceOf, department, kind, about, number, reason)));
    }

    /** In the order in which it happened; of one moment, in that of the alphabet. */
    List<String> lines() {
        return all.stream()
                .sorted(Comparator.comparing(Noted::at)
                        .thenComparing(one -> one.line().toString()))
                .map(one -> one.at() + " " + one.line())
                .toList();
    }

    /** The same lines as the archive's document has them: a dash where nothing is said. */
    List<List<String>> cells() {
        return all.stream()
                .map(one -> Stream.of(
                                one.line().by(),
                                one.line().inPlaceOf(),
                                one.line().department(),
                                one.line().kind(),
                                one.line().about(),
                                one.line().version(),
                                one.line().reason())
                        .map(word -> word.isEmpty() ? "—" : word)
                        .toList())
                .toList();
    }
}
