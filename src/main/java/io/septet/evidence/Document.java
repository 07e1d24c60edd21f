package io.septet.evidence;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A document of a project, ready to be laid out for people and for machines.
 *
 * @param subject key of the text that names it, such as {@code plan.document.version}
 * @param arguments what that text names, in its order
 * @param date the document's own date: when its content was last decided or written
 * @param canonical the document for machines, where its exact bytes matter (a hash was signed); null when it is to be
 *     written from the content
 * @param files what lies beside it in a folder of its own name, by path: each file's exact text
 */
public record Document(
        String subject,
        List<Object> arguments,
        Instant date,
        Fields content,
        @Nullable String canonical,
        SortedMap<String, String> files) {

    public Document {
        Objects.requireNonNull(subject);
        Objects.requireNonNull(date);
        arguments = List.copyOf(arguments);
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Document of(Instant date, Fields content, String subject, Object... arguments) {
        return new Document(subject, List.of(arguments), date, content, null, new TreeMap<>());
    }

    /** The same document, for machines to be read in exactly these words. */
    public Document writtenAs(String json) {
        return new Document(subject, arguments, date, content, json, files);
    }

    /** The same document with a folder of files. */
    public Document with(SortedMap<String, String> filesBeside) {
        return new Document(subject, arguments, date, content, canonical, filesBeside);
    }
}
