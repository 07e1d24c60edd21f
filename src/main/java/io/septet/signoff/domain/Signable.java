package io.septet.signoff.domain;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;

/**
 * What a person is about to sign.
 *
 * @param taskId the engine's id of the task that asks them to
 * @param version number of the plan version
 * @param hash of that version's content
 */
public record Signable(PersonId person, String taskId, ProjectId project, int version, String hash) {}
