package io.septet.signoff;

/** Whether somebody is who they say they are. */
public interface Passwords {

    /**
     * Whether this is the person's password.
     *
     * @throws io.septet.findings.Refused after several wrong ones, at sign-in or here, when even the right one
     *     has to wait a little
     */
    boolean isRight(String person, String password);
}
