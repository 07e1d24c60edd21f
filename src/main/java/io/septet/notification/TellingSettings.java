package io.septet.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code septet.telling.*}.
 *
 * @param quietHours whether nothing but what is urgent leaves from the end of a working day to the start of the next one
 */
@ConfigurationProperties("septet.telling")
record TellingSettings(@DefaultValue("false") boolean quietHours) {}
