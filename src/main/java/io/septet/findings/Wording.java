package io.septet.findings;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a process owner calls something in a model.
 *
 * @param text as it is written there, for every reader
 * @param chinese the same for those who read Chinese; null where that is no other
 */
public record Wording(String text, @Nullable String chinese) {

    public String in(Locale reader) {
        return chinese != null && reader.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : text;
    }
}
