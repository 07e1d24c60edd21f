package io.septet.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of the contents of a package.
 *
 * @param position by which the file is opened
 * @param path of the file in the package
 */
public record Listed(int position, Kind kind, String path, String subject, @Nullable LocalDate day) {}
