package io.septet.desk.domain;

import io.septet.directory.PersonId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A submission that came through the door, by the key that its form gave it. Whoever got no answer sends the same one
 * again and learns that it was done.
 */
@Entity
@Table(name = "passed_submission")
public class PassedSubmission {

    @Id
    private UUID id;

    private PersonId person;

    private String target;

    private String digest;

    private @Nullable String processInstanceId;

    private Instant passedAt;

    protected PassedSubmission() {}

    /** Whether it is what this person sent to this task or start form. */
    public boolean isFrom(PersonId sender, String to) {
        return person.equals(sender) && target.equals(to);
    }

    /** Whether it held the same. */
    public boolean held(String otherDigest) {
        return digest.equals(otherDigest);
    }

    /** The instance that it started; null when it completed a task. */
    public @Nullable String processInstanceId() {
        return processInstanceId;
    }
}
