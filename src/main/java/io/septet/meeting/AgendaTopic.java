package io.septet.meeting;

import io.septet.directory.PersonId;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * What is to be gone through at a meeting (M1, M2).
 *
 * @param presenter id of the person who presents it; null stands for the host
 * @param minutes how long it takes
 * @param material link, or where it lies
 */
@Embeddable
public record AgendaTopic(String subject, @Nullable PersonId presenter, int minutes, @Nullable String material) {

    AgendaTopic presentedBy(PersonId host) {
        return presenter == null ? new AgendaTopic(subject, host, minutes, material) : this;
    }
}
