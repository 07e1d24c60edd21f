package io.septet.platform;

/** How long passwords have to wait, so that whoever has just given a wrong one is told before they give the right one. */
public interface PauseForPasswords {

    /**
     * After how many seconds the next password is looked at that is given for this person from where the request comes
     * from; 0 when at once. Of somebody who does not work here no other answer comes than of anybody else.
     */
    long secondsLeft(String person);
}
