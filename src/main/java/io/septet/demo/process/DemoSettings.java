package io.septet.demo.process;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demo is set up, under {@code septet.demo}.
 *
 * @param password everybody's, shown on the login page
 * @param projects whether projects are played, or only the company founded
 */
@ConfigurationProperties("septet.demo")
record DemoSettings(@DefaultValue("demo") String password, @DefaultValue("true") boolean projects) {

    /** The language in which the demo speaks, from {@code septet.language}. */
    static String language(String setting) {
        String language = setting.isBlank() ? Locale.getDefault().getLanguage() : setting;
        return language.equals("zh") ? "zh" : "en";
    }
}
