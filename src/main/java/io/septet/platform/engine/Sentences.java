package io.septet.platform.engine;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** What the engine's guards say to whoever they refuse something, in the language of the request. */
record Sentences(ObjectProvider<MessageSource> texts) {

    String say(String key, Object... names) {
        return texts.getObject().getMessage(key, names, LocaleContextHolder.getLocale());
    }
}
