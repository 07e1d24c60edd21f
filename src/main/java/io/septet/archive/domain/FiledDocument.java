package io.septet.archive.domain;

import io.septet.archive.Kind;
import io.septet.project.ProjectId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What can be found of a package (A2): a document, or a piece of one that is very long. Those filed later have the larger
 * number.
 */
@Entity
@Table(name = "filed_document")
public class FiledDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "filed_document_number")
    @SequenceGenerator(name = "filed_document_number", sequenceName = "filed_document_number", allocationSize = 50)
    private @Nullable Long id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private int position;
    private @Nullable String path;
    private String subject;
    private @Nullable LocalDate dated;
    private String words;
    private String folded;

    protected FiledDocument() {}

    /**
     * @param position by which the document is opened: its place in the package
     * @param path in the package; null for what is no file of its own
     * @param subject what it is called; of a lesson, the key of the text that says what kind of lesson it is
     * @param day of the document
     * @param words all that it says
     */
    public FiledDocument(
            ProjectId project,
            Kind kind,
            int position,
            @Nullable String path,
            String subject,
            @Nullable LocalDate day,
            String words) {
        this.projectId = project.value();
        this.kind = kind;
        this.position = position;
        this.path = path;
        this.subject = subject;
        this.dated = day;
        this.words = words;
        this.folded = Folded.of(words).text();
    }

    /** Its number, once it is stored. */
    public long number() {
        return id == null ? 0 : id;
    }

    public ProjectId project() {
        return new ProjectId(projectId);
    }

    public Kind kind() {
        return kind;
    }

    public int position() {
        return position;
    }

    public @Nullable String path() {
        return path;
    }

    public String subject() {
        return subject;
    }

    public @Nullable LocalDate day() {
        return dated;
    }

    public String words() {
        return words;
    }

    /** The words as they are compared. */
    public String folded() {
        return folded;
    }
}
