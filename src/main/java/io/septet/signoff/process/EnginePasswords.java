package io.septet.signoff.process;

import io.septet.directory.PersonId;
import io.septet.findings.Refused;
import io.septet.platform.AsSystem;
import io.septet.platform.PauseForPasswords;
import io.septet.platform.TooManyWrongPasswords;
import io.septet.signoff.Passwords;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** Asks the engine, which counts wrong attempts. */
@Component
class EnginePasswords implements Passwords {

    private final IdentityService identities;
    private final AsSystem asSystem;
    private final PauseForPasswords pause;

    EnginePasswords(IdentityService identities, AsSystem asSystem, PauseForPasswords pause) {
        this.identities = identities;
        this.asSystem = asSystem;
        this.pause = pause;
    }

    @Override
    public boolean isRight(PersonId person, String password) {
        try {
            boolean isRight = asSystem.call(() -> identities.checkPassword(person.value(), password));
            long seconds = isRight ? 0 : pause.secondsLeft(person.value());
            if (seconds > 0) {
                throw Refused.at("password", "platform.password.wrongThenWait", seconds);
            }
            return isRight;
        } catch (TooManyWrongPasswords reason) {
            throw Refused.at("password", "platform.password.wait", reason.seconds());
        }
    }
}
