package io.septet.platform.security;

import org.springframework.security.authentication.BadCredentialsException;

/** Name or password is wrong, and how long the next attempt has to wait. */
class WrongPassword extends BadCredentialsException {

    private final long seconds;

    WrongPassword(long seconds) {
        super("Name or password is wrong.");
        this.seconds = seconds;
    }

    /** 0 when the next attempt need not wait. */
    long seconds() {
        return seconds;
    }
}
