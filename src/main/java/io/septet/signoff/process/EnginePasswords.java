package io.septet.signoff.process;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import io.septet.platform.TooManyWrongPasswords;
import io.septet.signoff.Passwords;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Asks the engine, which counts wrong attempts. */
@Component
class EnginePasswords implements Passwords {

    private final IdentityService identities;
    private final AsSystem asSystem;

    EnginePasswords(IdentityService identities, AsSystem asSystem) {
        this.identities = identities;
        this.asSystem = asSystem;
    }

    @Override
    public boolean isRight(PersonId person, String password) {
        try {
            return asSystem.call(() -> identities.checkPassword(person.value(), password));
        } catch (TooManyWrongPasswords reason) {
            throw Refused.at("password", "platform.password.wait", reason.seconds());
        }
    }
}
