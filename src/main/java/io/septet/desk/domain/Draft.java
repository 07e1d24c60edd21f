package io.septet.desk.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a form and means to go on with later. Exists while the task is open and for the same person. */
@Entity
@Table(name = "task_draft")
public class Draft {

    @Id
    private String taskId;

    private @Nullable PersonId savedBy;

    private @Nullable Instant savedAt;

    @Column(length = 1_000_000)
    private @Nullable String content;

    private long version;

    protected Draft() {}

    public Draft(String taskId) {
        this.taskId = taskId;
    }

    public void save(String newContent, PersonId person, Instant now) {
        content = newContent;
        savedBy = person;
        savedAt = now;
        // never that of a draft which was there before and is gone
        version = Math.max(version + 1, now.toEpochMilli());
    }

    /** Tells what was saved from what was saved before; 0 stands for no draft. */
    public long version() {
        return version;
    }

    public @Nullable String content() {
        return content;
    }

    public @Nullable PersonId savedBy() {
        return savedBy;
    }

    public @Nullable Instant savedAt() {
        return savedAt;
    }
}
