package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.signoff.Share;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a person is about to sign.
 *
 * @param taskId the engine's id of the task that asks them to
 * @param version number of the plan version
 * @param hash SHA-256 of what lies before them: the version's hash, and the parts of it that they sign
 */
public record Signable(PersonId person, String taskId, ProjectId project, int version, String hash) {

    public static Signable of(
            PersonId person, String taskId, ProjectId project, int version, String versionHash, List<Share> shares) {
        return new Signable(person, taskId, project, version, hash(versionHash, shares));
    }

    /** SHA-256 of a version's hash, of whom somebody signs for, and of the parts that these sign. */
    public static String hash(String versionHash, List<Share> shares) {
        return SigningToken.hashOf(
                versionHash + "\n" + shares.stream().map(Signable::written).collect(Collectors.joining()));
    }

    private static String written(Share share) {
        return share.party().role() + " " + share.party().id() + "\n" + SignedParts.write(share.parts());
    }

    /** Whether this is what lies before them, and not something else or nothing. */
    public boolean isShownBy(String shown) {
        return hash.equals(shown);
    }
}
