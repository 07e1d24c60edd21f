package io.septet.signoff;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;

/**
 * That a person asks to sign.
 *
 * @param version number of the version they were asked to sign
 * @param party the department whose head they are, or the member whose duties they accept; they may be its substitute
 * @param person id of the person at the keyboard
 * @param taskId the engine's id of the task that asks them to
 * @param token what they got for their password
 */
public record SignatureRequest(
        ProjectId project,
        int version,
        Role role,
        String party,
        PersonId person,
        String taskId,
        Verdict decision,
        String reason,
        String token) {}
