package io.septet.platform;

import org.camunda.bpm.engine.BadUserRequestException;

/** After several wrong passwords even the right one has to wait a little, so that guessing does not pay. */
public class TooManyWrongPasswords extends BadUserRequestException {

    private final long seconds;

    /** @param sentence what to say to whoever has to wait, in their language */
    public TooManyWrongPasswords(long seconds, String sentence) {
        super(sentence);
        this.seconds = seconds;
    }

    /** After how many seconds the next password is looked at. */
    public long seconds() {
        return seconds;
    }
}
