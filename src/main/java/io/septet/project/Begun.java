package io.septet.project;

import org.jspecify.annotations.Nullable;

/**
 * What a form begins with before anybody has filled it in.
 *
 * @param from what it was taken from; null where it is the project's own
 */
public record Begun<T>(T content, @Nullable TakenFrom from) {}
