package io.septet.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document of a project, ready to be laid out for people and for machines.
 *
 * @param subject key of the text that names it, such as {@code plan.document.version}
 * @param arguments what that text names, in its order
 * @param date the document's own date: when its content was last decided or written
 * @param canonical the document for machines, where its exact bytes matter (a hash was signed); null when it is to be
 *     written from the content
 */
public record Document(
        String subject, List<Object> arguments, Instant date, Fields content, @Nullable String canonical) {

    public Document {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        arguments = List.copyOf(arguments);
    }

    public static Document of(Instant date, Fields content, String subject, Object... arguments) {
        return new Document(subject, List.of(arguments), date, content, null);
    }

    /** The same document, for machines to be read in exactly these words. */
    public Document writtenAs(String json) {
        return new Document(subject, arguments, date, content, json);
    }
}
