package io.septet.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What Septet says to people, in English and Chinese: one pair of files per module under {@code messages/}, the
 * English one without a suffix. It is the application's message source, so pages, findings, mails and forms draw on
 * the same words.
 */
public class Texts extends ReloadableResourceBundleMessageSource {

    /** The languages that Septet speaks; the first is the company's where that is none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.CHINESE);

    Texts() {
        setDefaultEncoding("UTF-8");
        setFallbackToSystemLocale(false);
        setCacheSeconds(-1);
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                String name = file.getFilename();
                if (name != null && !name.contains("_")) {
                    addBasenames("classpath:messages/" + name.substring(0, name.lastIndexOf('.')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every text by its key, in the given language; a text that language lacks is in English. */
    public Map<String, String> all(Locale language) {
        Map<String, String> texts = new TreeMap<>();
        getMergedProperties(language).getProperties().forEach((key, text) -> texts.put((String) key, (String) text));
        return texts;
    }
}
