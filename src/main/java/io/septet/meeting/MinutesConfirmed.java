package io.septet.meeting;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the confirmation of minutes.
 *
 * @param minutes their latest version
 * @param begunAt when they went out first
 * @param answers to all of their versions, the earliest first
 * @param filedAt when they were filed; null until then
 * @param withdrawnAt when the project was cancelled before they were; null otherwise
 */
public record MinutesConfirmed(
        Minutes minutes,
        Instant begunAt,
        List<MinutesAnswer> answers,
        @Nullable Instant filedAt,
        @Nullable Instant withdrawnAt) {

    public boolean isOpen() {
        return filedAt == null && withdrawnAt == null;
    }

    /** What was said to the latest version. */
    public List<MinutesAnswer> toLatest() {
        return answers.stream()
                .filter(answer -> answer.version() == minutes.version())
                .toList();
    }

    /** Those of them that object. */
    public List<MinutesAnswer> objections() {
        return toLatest().stream()
                .filter(answer -> answer.verdict() == MinutesVerdict.OBJECTED)
                .toList();
    }
}
