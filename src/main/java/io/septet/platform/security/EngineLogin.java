package io.septet.platform.security;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** Checks name and password with the engine, which also slows down guessing. Groups become authorities. */
@Component
class EngineLogin implements AuthenticationProvider {

    private final IdentityService identities;

    EngineLogin(IdentityService identities) {
        this.identities = identities;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String person = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        if (person.isBlank() || !matches(person, password)) {
            throw new BadCredentialsException("Name or password is wrong.");
        }
        List<SimpleGrantedAuthority> groups = identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .map(SimpleGrantedAuthority::new)
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(person, null, groups);
    }

    private boolean matches(String person, String password) {
        try {
            return identities.checkPassword(person, password);
        } catch (org.camunda.bpm.engine.AuthenticationException locked) {
            return false;
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
