package io.septet.channel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings {@code septet.channel.own.*}.
 *
 * @param allowed hosts on which programs of people's own may run, with the port where it is not 443; without any there are
 *     no web hooks of people's own
 * @param key where the company's key lies from which theirs are made: {@code env:NAME} or {@code file:/path}
 */
@ConfigurationProperties("septet.channel.own")
record OwnHookSettings(@DefaultValue List<String> allowed, @Nullable String key) {}
