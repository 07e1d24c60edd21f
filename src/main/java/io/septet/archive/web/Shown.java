package io.septet.archive.web;

import io.septet.archive.Kind;
import io.septet.archive.Listed;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.MediaType;

/**
 * How a browser gets a document of a package. What Septet wrote, pictures and plain text are shown, in a box in which nothing runs and
 * nothing is loaded; whatever else people added is only saved.
 */
record Shown(Listed document) {

    /** Nothing runs, nothing is loaded, and nothing belongs to Septet's own pages. */
    static final String NOTHING_RUNS = "sandbox; default-src 'none'; style-src 'unsafe-inline'";

    private static final Map<String, MediaType> HARMLESS = Map.of(
            "png",
            MediaType.IMAGE_PNG,
            "jpg",
            MediaType.IMAGE_JPEG,
            "jpeg",
            MediaType.IMAGE_JPEG,
            "gif",
            MediaType.IMAGE_GIF,
            "webp",
            MediaType.valueOf("image/webp"),
            "txt",
            MediaType.valueOf("text/plain;charset=UTF-8"),
            "csv",
            MediaType.valueOf("text/plain;charset=UTF-8"),
            "md",
            MediaType.valueOf("text/plain;charset=UTF-8"));

    MediaType type() {
        if (document.kind() == Kind.DOCUMENT) {
            return MediaType.valueOf("text/html;charset=UTF-8");
        }
        String name = fileName();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return HARMLESS.getOrDefault(ending, MediaType.APPLICATION_OCTET_STREAM);
    }

    boolean isOnlySaved() {
        return type().equals(MediaType.APPLICATION_OCTET_STREAM);
    }

    String fileName() {
        return document.path().substring(document.path().lastIndexOf('/') + 1);
    }
}
