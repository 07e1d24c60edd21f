package io.septet.models.web;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.util.MultiValueMap;

/** Files in the fields of a page: byte for byte, which a field for text would not keep. */
final class SentFiles {

    private SentFiles() {}

    static Map<String, String> encoded(Map<String, byte[]> files) {
        Map<String, String> encoded = new TreeMap<>();
        files.forEach((name, content) -> encoded.put(name, Base64.getEncoder().encodeToString(content)));
        return encoded;
    }

    /** None, if somebody has sent something else than the page did. */
    static Map<String, byte[]> of(MultiValueMap<String, String> sent) {
        List<String> names = sent.getOrDefault("name", List.of());
        List<String> contents = sent.getOrDefault("content", List.of());
        Map<String, byte[]> files = new TreeMap<>();
        for (int at = 0; at < Math.min(names.size(), contents.size()); at++) {
            try {
                files.put(names.get(at), Base64.getDecoder().decode(contents.get(at)));
            } catch (IllegalArgumentException garbled) {
                return Map.of();
            }
        }
        return files;
    }
}
