package io.septet.archive;

import io.septet.archive.domain.Excerpt;
import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.Words;
import io.septet.project.ProjectView;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found in the archive (A2).
 *
 * @param kind what it is: {@code PROJECT}, {@code DOCUMENT}, {@code FILE} or {@code LESSON}
 * @param position of the document in the package of the project; of a lesson, of the document in which it stands
 * @param subject what it is called; of a lesson, the key of the text that says what kind of lesson it is
 * @param day of the document
 * @param excerpt what stands around the words
 */
public record Found(
        ProjectView project, String kind, int position, String subject, @Nullable LocalDate day, Excerpt excerpt) {

    static Found of(FiledDocument document, ProjectView project, Words words) {
        return new Found(
                project,
                document.kind().name(),
                document.position(),
                document.subject(),
                document.day(),
                Excerpt.of(document.words(), words));
    }
}
