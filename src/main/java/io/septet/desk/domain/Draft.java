package io.septet.desk.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into a form and means to go on with later. Exists while the task is open and for the same person. */
@Entity
@Table(name = "task_draft")
public class Draft {

    /** Forms save a few seconds after each change; who stops for longer is doing something else. */
    private static final Duration PAUSE = Duration.ofMinutes(2);

    @Id
    private String taskId;

    private @Nullable PersonId savedBy;

    private @Nullable Instant savedAt;

    private @Nullable Instant writingSince;

    @Column(length = 1_000_000)
    private @Nullable String content;

    private long version;

    protected Draft() {}

    public Draft(String taskId) {
        this.taskId = taskId;
    }

    public void save(String newContent, PersonId person, Instant now) {
        if (!isBeingWritten(now) || !person.equals(savedBy)) {
            writingSince = now;
        }
        content = newContent;
        savedBy = person;
        savedAt = now;
        // never that of a draft which was there before and is gone
        version = Math.max(version + 1, now.toEpochMilli());
    }

    /** Whether it was saved so shortly before that moment that whoever did is probably still at it. */
    public boolean isBeingWritten(Instant now) {
        return savedAt != null && savedAt.plus(PAUSE).isAfter(now);
    }

    /** Since when they have been, without a longer pause; null of a draft from before that was noted. */
    public @Nullable Instant writingSince() {
        return writingSince;
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
