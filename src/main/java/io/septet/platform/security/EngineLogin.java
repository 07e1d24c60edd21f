package io.septet.platform.security;

import io.septet.platform.PauseForPasswords;
import io.septet.platform.PlainText;
import io.septet.platform.TooManyWrongPasswords;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Checks name and password with the engine, which also slows down guessing. Groups become authorities. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;
    private final Accounts accounts;
    private final PauseForPasswords pause;

    EngineLogin(IdentityService identities, Accounts accounts, PauseForPasswords pause) {
        this.identities = identities;
        this.accounts = accounts;
        this.pause = pause;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String person = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (person.isBlank() || !PlainText.is(person) || !matches(person, password)) {
            throw new WrongPassword(PlainText.is(person) ? pause.secondsLeft(person) : 0);
        }
        Account account = accounts.find(person).orElseThrow(() -> new WrongPassword(0));
        return UsernamePasswordAuthenticationToken.authenticated(
                new SignedIn(person, account.passwordStamp()), null, account.authorities());
    }

    private boolean matches(String person, String password) {
        try {
            return identities.checkPassword(person, password);
        } catch (TooManyWrongPasswords reason) {
            throw new MustWait(reason);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
