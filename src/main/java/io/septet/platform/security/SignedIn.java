package io.septet.platform.security;

import java.io.Serializable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Whoever has given their password.
 *
 * @param name id of the person
 * @param passwordStamp changes with the password, and tells nothing of it
 */
record SignedIn(String name, String passwordStamp) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return name;
    }
}
