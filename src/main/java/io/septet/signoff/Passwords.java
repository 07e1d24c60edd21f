package io.septet.signoff;

import io.septet.directory.PersonId;

/** Whether somebody is who they say they are. */
public interface Passwords {

    /**
     * Whether this is the person's password.
     *
     * @throws io.septet.findings.Refused after several wrong ones, at sign-in or here, when even the right one
     *     has to wait a little
     */
    boolean isRight(PersonId person, String password);
}
