package io.septet.archive;

import io.septet.project.ProjectView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in the archive (A2).
 *
 * @param position of the document in the package of the project; of a lesson, of the document in which it stands
 * @param subject what it is called; of a lesson, the key of the text that says what kind of lesson it is
 * @param day of the document
 * @param excerpt what stands around the words
 */
public record Found(
        ProjectView project, Kind kind, int position, String subject, @Nullable LocalDate day, Excerpt excerpt) {}
