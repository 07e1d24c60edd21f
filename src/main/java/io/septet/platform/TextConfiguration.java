package io.septet.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Texts in every language that Septet speaks. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** @param own folder of the company's own texts, setting {@code septet.messages.folder}; empty where it has none */
    @Bean
    static Texts messageSource(@Value("${septet.messages.folder:}") String own) {
        return own.isBlank() ? new Texts() : new Texts(Path.of(own));
    }
}
