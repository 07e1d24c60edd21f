package io.septet.evidence;

import java.util.List;

/**
 * What a project says when it looks back.
 *
 * @param outcome what came of its goal
 * @param document key of the subject of the document that says it
 * @param lessons in the order in which they stand there
 */
public record LookBack(Outcome outcome, String document, List<Learned> lessons) {

    public LookBack {
        lessons = List.copyOf(lessons);
    }

    /**
     * Something that was learned.
     *
     * @param kind key of the text that says what kind of lesson it is
     */
    public record Learned(String kind, String text) {}
}
