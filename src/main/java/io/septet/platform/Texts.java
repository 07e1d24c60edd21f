package io.septet.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/**
 * What Septet says to people, in English and Chinese: one pair of files per module under {@code messages/}, the
 * English one without a suffix, and before them the company's own. It is the application's message source, so pages,
 * findings, mails and forms draw on the same words.
 */
public class Texts extends ReloadableResourceBundleMessageSource {

    /** The languages that Septet speaks; the first is the company's where that is none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    Texts() {
        this(null);
    }

    /**
     * @param own folder of texts that stand in place of shipped ones; null where the company has none
     * @throws IllegalStateException when they are not in order, see {@link OwnTexts}
     */
    Texts(@Nullable Path own) {
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setCacheSeconds(-1);
        try {
            Map<String, Map<String, Properties>> shipped = shipped(own != null);
            if (own != null) {
                // of two files that know a key, the one that was added first counts
                new OwnTexts(own).modules(shipped).forEach(module -> addBasenames(own.toUri() + module));
            }
            shipped.keySet().forEach(module -> addBasenames("classpath:messages/" + module));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By module and language suffix; read only where somebody wants to see what is in them. */
    private static Map<String, Map<String, Properties>> shipped(boolean read) throws IOException {
        Map<String, Map<String, Properties>> modules = new TreeMap<>();
        for (Resource file :
                new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            String name = file.getFilename();
            if (name != null) {
                String stem = name.substring(0, name.lastIndexOf('.'));
                int suffix = stem.contains("_") ? stem.indexOf('_') : stem.length();
                modules.computeIfAbsent(stem.substring(0, suffix), first -> new TreeMap<>())
                        .put(stem.substring(suffix), read ? properties(file) : new Properties());
            }
        }
        return modules;
    }

    private static Properties properties(Resource file) throws IOException {
        return PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8));
    }

    /** Every text by its key, in the given language; a text that language lacks is in English. */
    public Map<String, String> all(Locale language) {
        Map<String, String> texts = new TreeMap<>();
        getMergedProperties(language).getProperties().forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
