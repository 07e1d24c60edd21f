package io.septet.platform;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture that browsers show.
 *
 * @param type as its content says, whatever its file is called
 */
public record Picture(byte[] content, String type) {

    private static final Pattern SVG =
            Pattern.compile("(?s)\\uFEFF?\\s*(<\\?xml.*?\\?>\\s*)?(<!--.*?-->\\s*)*(<!DOCTYPE[^>]*>\\s*)?<svg[\\s>].*");

    private static final int WEBP_AT = 8;

    /** Empty when it is no SVG, PNG, JPEG or WebP. */
    static Optional<Picture> of(byte[] content) {
        return type(content).map(type -> new Picture(content, type));
    }

    private static Optional<String> type(byte[] content) {
        String begin = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        if (begin.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        } else if (begin.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        } else if (begin.startsWith("RIFF") && begin.startsWith("WEBP", WEBP_AT)) {
            return Optional.of("image/webp");
        }
        return Optional.of(new String(content, StandardCharsets.UTF_8))
                .filter(text -> SVG.matcher(text).matches())
                .map(text -> "image/svg+xml");
    }
}
