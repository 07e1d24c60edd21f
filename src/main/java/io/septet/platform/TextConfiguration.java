package io.septet.platform;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Texts in the language of the reader's browser, or the company's where Septet does not speak that language. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    /** The folder of the company's own texts is the setting {@code septet.messages.folder}; without it there are none. */
    @Bean
    static Texts messageSource(Environment settings) {
        String own = settings.getProperty("septet.messages.folder", "");
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
