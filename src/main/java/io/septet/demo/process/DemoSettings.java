package io.septet.demo.process;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the demo is set up, under {@code septet.demo}.
 *
 * @param password everybody's, shown on the login page
 * @param projects whether projects are played, or only the company founded
 */
@ConfigurationProperties("septet.demo")
record DemoSettings(@DefaultValue("demo") String password, @DefaultValue("true") boolean projects) {}
