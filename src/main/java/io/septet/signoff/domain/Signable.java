package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.plan.PlanPart;
import io.septet.project.ProjectId;
import java.util.SortedMap;

/**
 * What a person is about to sign.
 *
 * @param taskId the engine's id of the task that asks them to
 * @param version number of the plan version
 * @param hash SHA-256 of what lies before them: the version's hash, and the parts of it that they sign
 */
public record Signable(PersonId person, String taskId, ProjectId project, int version, String hash) {

    public static Signable of(
            PersonId person,
            String taskId,
            ProjectId project,
            int version,
            String versionHash,
            SortedMap<PlanPart, String> parts) {
        return new Signable(person, taskId, project, version, hash(versionHash, parts));
    }

    /** SHA-256 of a version's hash and of the parts of it that somebody signs. */
    public static String hash(String versionHash, SortedMap<PlanPart, String> parts) {
        return SigningToken.hashOf(versionHash + "\n" + SignedParts.write(parts));
    }

    /** Whether this is what lies before them, and not something else or nothing. */
    public boolean isShownBy(String shown) {
        return hash.equals(shown);
    }
}
