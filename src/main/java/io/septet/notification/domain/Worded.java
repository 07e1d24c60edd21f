package io.septet.notification.domain;

import java.util.Locale;

/** A letter, and the language in which it is worded. */
public record Worded(Letter letter, Locale language) {}
