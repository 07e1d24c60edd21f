package io.septet.desk;

import org.jspecify.annotations.Nullable;

/**
 * A file that somebody hands in.
 *
 * @param name as the browser names it
 * @param type likewise, such as {@code application/pdf}
 */
public record NewFile(String name, @Nullable String type, byte[] content) {}
