package io.septet.signoff;

/** Whether somebody is who they say they are. */
public interface Passwords {

    /**
     * Whether this is the person's password. After wrong ones even the right one is refused for a while, at sign-in as
     * here, so that guessing does not pay.
     */
    boolean isRight(String person, String password);
}
