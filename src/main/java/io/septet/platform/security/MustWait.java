package io.septet.platform.security;

import io.septet.platform.TooManyWrongPasswords;
import org.springframework.security.authentication.AccountStatusException;

/** {@link TooManyWrongPasswords} as Spring Security words it. */
class MustWait extends AccountStatusException {

    private final long seconds;

    MustWait(TooManyWrongPasswords reason) {
        super(reason.getMessage(), reason);
        this.seconds = reason.seconds();
    }

    long seconds() {
        return seconds;
    }
}
