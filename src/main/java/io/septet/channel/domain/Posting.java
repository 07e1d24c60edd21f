package io.septet.channel.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param id the same however often it is sent
 * @param project id of the project that it is about
 * @param button what is written on the button that leads to the link
 * @param language of the words
 */
public record Posting(
        UUID id,
        @Nullable String project,
        String subject,
        String body,
        String link,
        String button,
        boolean urgent,
        String language,
        Instant at) {}
