package io.septet.platform;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Texts in the language of the reader's browser, or the company's where Septet does not speak that language. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** @param own folder of the company's own texts, setting {@code septet.messages.folder}; empty where it has none */
    @Bean
    static Texts messageSource(@Value("${septet.messages.folder:}") String own) {
        return own.isBlank() ? new Texts() : new Texts(Path.of(own));
    }

    @Bean
    LocaleResolver localeResolver(CompanyLanguage company) {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(company.locale());
        return resolver;
    }
}
