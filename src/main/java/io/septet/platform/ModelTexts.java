package io.septet.platform;

import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what is wrong with a model in the language of whoever deploys it. */
@Component
public class ModelTexts {

    private final MessageSource texts;

    ModelTexts(MessageSource texts) {
        this.texts = texts;
    }

    /** One sentence; what it names is written as it is, numbers without separators. */
    public String say(String key, Object... names) {
        return texts.getMessage(
                key, Arrays.stream(names).map(String::valueOf).toArray(), LocaleContextHolder.getLocale());
    }
}
