package io.septet.platform.models;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The models, tables and forms that the application carries. Every file keeps its path ({@code
 * processes/goal/goal-setting.bpmn}) as its name, from a jar as from a folder.
 */
final class CarriedModels {

    private static final List<String> PATTERNS =
            List.of("classpath*:processes/*/*.bpmn", "classpath*:processes/*/*.dmn", "classpath*:forms/*/*.html");

    private CarriedModels() {}

    static List<PackagedModel> all() {
        Map<String, byte[]> files = new TreeMap<>();
        try {
            for (String pattern : PATTERNS) {
                for (Resource file : new PathMatchingResourcePatternResolver().getResources(pattern)) {
                    try (InputStream content = file.getInputStream()) {
                        files.put(name(file.getURL(), pattern), content.readAllBytes());
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return PackagedModel.in(files);
    }

    private static String name(URL file, String pattern) {
        String root = pattern.substring("classpath*:".length(), pattern.indexOf('/') + 1);
        String path = file.getPath();
        return path.substring(path.lastIndexOf("/" + root) + 1);
    }
}
