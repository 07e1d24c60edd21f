package io.septet.platform;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Texts in the language of the reader's browser, or the company's where Septet does not speak that language. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    @Bean
    Texts messageSource() {
        return new Texts();
    }

    @Bean
    LocaleResolver localeResolver(CompanyLanguage company) {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Texts.LANGUAGES);
        resolver.setDefaultLocale(company.locale());
        return resolver;
    }
}
