package io.septet.notification.domain;

/**
 * The words of a message, ready to be read.
 *
 * @param subject one line
 * @param body plain text
 */
public record Letter(String subject, String body) {}
