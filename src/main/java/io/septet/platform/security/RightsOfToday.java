package io.septet.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.camunda.bpm.webapp.impl.security.auth.UserAuthentication;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nobody act on a right that was taken away. A session knows who has signed in; who that is, and which groups they
 * belong to, is looked up with every request. The session of somebody who was removed, or has another password since,
 * ends; the webapps, which remember groups in their own place, are told of those that changed.
 */
class RightsOfToday extends OncePerRequestFilter {

    /** Where the webapps remember. */
    private static final String WEBAPPS = "authenticatedUser";

    private final SecurityContextRepository contexts = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    RightsOfToday(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication then = SecurityContextHolder.getContext().getAuthentication();
        if (then == null || then instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> now = accounts.find(then.getName()).filter(account -> isPasswordOf(account, then));
        if (now.isEmpty()) {
            end(request);
            chain.doFilter(request, response);
            return;
        }
        SecurityContextHolder.setContext(new SecurityContextImpl(renewed(then, now.get())));
        tellWebapps(request.getSession(false), then.getName(), now.get().groups());
        chain.doFilter(request, response);
        if (isChangeOfOwnPassword(request, response, then.getName())) {
            stay(request, response, then.getName());
        }
    }

    private static boolean isPasswordOf(Account account, Authentication then) {
        return !(then.getPrincipal() instanceof SignedIn person)
                || person.passwordStamp().equals(account.passwordStamp());
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static Authentication renewed(Authentication then, Account now) {
        UsernamePasswordAuthenticationToken renewed =
                UsernamePasswordAuthenticationToken.authenticated(then.getPrincipal(), null, now.authorities());
        renewed.setDetails(then.getDetails());
        return renewed;
    }

    private static void tellWebapps(HttpSession session, String person, Set<String> groups) {
        if (session == null || !(session.getAttribute(WEBAPPS) instanceof Authentications remembered)) {
            return;
        }
        for (UserAuthentication old : remembered.getAuthentications()) {
            if (old.getIdentityId().equals(person) && !groups.equals(Set.copyOf(old.getGroupIds()))) {
                remembered.addOrReplace(AuthenticationUtil.createAuthentication(
                        old.getProcessEngineName(), person, groups.stream().toList(), old.getTenantIds()));
            }
        }
    }

    private static boolean isChangeOfOwnPassword(
            HttpServletRequest request, HttpServletResponse response, String person) {
        String path = request.getPathInfo() == null ? request.getServletPath() : request.getPathInfo();
        return request.getMethod().equals("PUT")
                && path.endsWith("/user/" + person + "/credentials")
                && response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
    }

    /** Whoever has just given the old password and a new one need not give it once more; elsewhere they have to. */
    private void stay(HttpServletRequest request, HttpServletResponse response, String person) {
        HttpSession session = request.getSession(false);
        if (session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null) {
            accounts.find(person)
                    .map(account -> UsernamePasswordAuthenticationToken.authenticated(
                            new SignedIn(person, account.passwordStamp()), null, account.authorities()))
                    .ifPresent(changed -> contexts.saveContext(new SecurityContextImpl(changed), request, response));
        }
    }
}
