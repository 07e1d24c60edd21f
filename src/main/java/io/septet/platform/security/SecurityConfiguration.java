package io.septet.platform.security;

import io.septet.platform.BrowserLanguage;
import io.septet.platform.OpenAddresses;
import io.septet.platform.PlainText;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.filter.OrderedRequestContextFilter;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.servlet.LocaleResolver;

/**
 * One login for everything. Nothing is reachable without it but the login page, what that page shows, and the health
 * check; each module says which addresses it answers at, and one nobody thought of is closed.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String ADMINISTRATOR = Groups.CAMUNDA_ADMIN;

    /** Tasklist's, Cockpit's and Admin's own sign-out, which then ends the one login. */
    private static final RequestMatcher WEBAPP_SIGN_OUT = PathPatternRequestMatcher.withDefaults()
            .matcher(HttpMethod.POST, "/camunda/api/admin/auth/user/{engine}/logout");

    private static final RequestMatcher WEBAPPS =
            PathPatternRequestMatcher.withDefaults().matcher("/camunda/**");

    private static final RequestMatcher CHANGES_IN_WEBAPPS = new AndRequestMatcher(
            WEBAPPS, request -> !Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod()));

    /** Where the engine takes the value of one variable in several parts. */
    private static final String[] OBJECTS = Stream.of(
                    "/engine-rest", "/engine-rest/engine/{engine}", "/camunda/api/engine/engine/{engine}")
            .flatMap(door -> Stream.of("variables", "localVariables")
                    .map(variables -> door + "/{kind}/{id}/" + variables + "/{name}/data"))
            .toArray(String[]::new);

    /** What a browser takes from Septet's own pages: no script but Septet's own files. The webapps say it for theirs. */
    private static final String PAGES_HOLD =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    @Bean
    SecurityFilterChain doors(
            HttpSecurity http,
            Accounts accounts,
            IdentityService identities,
            AuthorizationService rights,
            ClosedAddress closedAddress,
            List<OpenAddresses> modules,
            MessageSource texts,
            LocaleResolver languages)
            throws Exception {
        AnswersToWrongPasswords answers = new AnswersToWrongPasswords(asksForPassword());
        CookieCsrfTokenRepository csrfTokens = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfTokens.setCookieName("SEPTET-XSRF");
        csrfTokens.setHeaderName("X-SEPTET-XSRF");
        csrfTokens.setCookiePath("/");
        return http.authorizeHttpRequests(address -> address.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/login",
                                "/septet/frame.css",
                                "/septet/pages.css",
                                "/septet/login.mjs",
                                "/septet/countdown.mjs",
                                "/septet/logo.svg",
                                "/favicon.ico")
                        .permitAll()
                        .requestMatchers(addresses(modules, OpenAddresses::withoutSigningIn))
                        .permitAll()
                        .requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .hasAuthority(ADMINISTRATOR)
                        // CVE-2026-77226: makes an administrator without a login when there is none yet
                        .requestMatchers("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**")
                        .denyAll()
                        // lists every address there is, and nobody asks for it
                        .requestMatchers("/engine-rest/application.wadl/**", "/camunda/api/*/application.wadl/**")
                        .denyAll()
                        // tells whose password one has guessed; what changes a password asks for it itself
                        .requestMatchers("/engine-rest/identity/verify", "/camunda/api/engine/engine/*/identity/verify")
                        .denyAll()
                        // makes an object of any class that the request names, before it asks who may send it
                        .requestMatchers(HttpMethod.POST, OBJECTS)
                        .denyAll()
                        // nobody works for the engine from outside, and asking for it would hold a connection open
                        .requestMatchers(
                                "/engine-rest/external-task/fetchAndLock",
                                "/camunda/api/engine/engine/*/external-task/fetchAndLock")
                        .denyAll()
                        // Cockpit's and Admin's own questions go past the engine's list of commands
                        .requestMatchers("/camunda/api/cockpit/**")
                        .access((person, request) -> new AuthorizationDecision(mayUseCockpit(rights, person.get())))
                        .requestMatchers("/camunda/api/admin/plugin/**")
                        .hasAuthority(ADMINISTRATOR)
                        .requestMatchers("/camunda/**", "/engine-rest/**", "/septet/**")
                        .authenticated()
                        .requestMatchers(addresses(modules, OpenAddresses::patterns))
                        .authenticated()
                        .anyRequest()
                        .access((person, request) -> ClosedAddress.NO_RULE))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler())
                        // the webapps bring their own; a request with its own credentials needs none
                        .ignoringRequestMatchers(WEBAPPS, new RequestHeaderRequestMatcher("Authorization")))
                .requestCache(cache -> cache.requestCache(pagesAskedFor()))
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/")
                        .failureHandler(answers)
                        .permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(answers))
                .exceptionHandling(refusal -> refusal.accessDeniedHandler(closedAddress)
                        .defaultAuthenticationEntryPointFor(
                                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED),
                                SecurityConfiguration::isCalledByCode)
                        .defaultAuthenticationEntryPointFor(
                                new LoginUrlAuthenticationEntryPoint("/login"), request -> true))
                .logout(logout -> logout.logoutRequestMatcher(request -> WEBAPP_SIGN_OUT.matches(request)
                                || request.getRequestURI().equals("/logout")
                                        && request.getMethod().equals("POST"))
                        .defaultLogoutSuccessHandlerFor(
                                new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT), WEBAPP_SIGN_OUT)
                        .deleteCookies(BrowserLanguage.COOKIE)
                        .logoutSuccessUrl("/login?signedOut"))
                .headers(headers -> headers.frameOptions(frame -> frame.sameOrigin())
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                                new NegatedRequestMatcher(WEBAPPS), new ContentSecurityPolicyHeaderWriter(PAGES_HOLD))))
                .addFilterBefore(new WebappToken(CHANGES_IN_WEBAPPS), LogoutFilter.class)
                .addFilterAfter(new CsrfCookieFilter(), CsrfFilter.class)
                // whoever sends slowly acts on the rights of the end, not of the beginning
                .addFilterBefore(new BoundedBodies(texts, languages), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new RightsOfToday(accounts), AnonymousAuthenticationFilter.class)
                .addFilterAfter(new EngineIdentityFilter(identities), AuthorizationFilter.class)
                .build();
    }

    /** By what the engine says of its applications, and not by a group: an administrator may let others in. */
    private static boolean mayUseCockpit(AuthorizationService rights, Authentication person) {
        List<String> groups = person.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        return groups.contains(ADMINISTRATOR)
                || rights.isUserAuthorized(
                        person.getName(), groups, Permissions.ACCESS, Resources.APPLICATION, "cockpit");
    }

    private static String[] addresses(List<OpenAddresses> modules, Function<OpenAddresses, List<String>> those) {
        return modules.stream().flatMap(module -> those.apply(module).stream()).toArray(String[]::new);
    }

    /** Of a browser that only fetches something, quietly: it would open a window of its own to ask. */
    private static AuthenticationEntryPoint asksForPassword() {
        BasicAuthenticationEntryPoint challenge = new BasicAuthenticationEntryPoint();
        challenge.setRealmName("Septet");
        DelegatingAuthenticationEntryPoint asks = new DelegatingAuthenticationEntryPoint(new LinkedHashMap<>(Map.of(
                new RequestHeaderRequestMatcher("X-Requested-With", "XMLHttpRequest"),
                new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED))));
        asks.setDefaultEntryPoint(challenge);
        return asks;
    }

    /** Refuses addresses and form fields that no browser sends by itself. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> PlainText.is(PlainText.withLineFeeds(value)));
        return firewall;
    }

    /** Where one goes on after signing in. In a cookie: whoever has not signed in has no session, and takes up no memory. */
    private static RequestCache pagesAskedFor() {
        CookieRequestCache pages = new CookieRequestCache();
        pages.setRequestMatcher(request -> !isCalledByCode(request));
        return pages;
    }

    private static boolean isCalledByCode(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.startsWith("/engine-rest")
                || path.startsWith("/api")
                || path.startsWith("/camunda/api")
                || "XMLHttpRequest".equals(request.getHeader("X-Requested-With"));
    }

    /** Whoever signs in comes from somewhere: the request is known before it is asked who sends it, not only at Jersey. */
    @Bean
    RequestContextFilter requestContextFilter() {
        return new OrderedRequestContextFilter();
    }

    @Bean
    FilterRegistrationBean<PlainTextForTheEngine> plainTextForTheEngine(MessageSource texts, LocaleResolver languages) {
        FilterRegistrationBean<PlainTextForTheEngine> filter =
                new FilterRegistrationBean<>(new PlainTextForTheEngine(texts, languages));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        return filter;
    }

    @Bean
    FilterRegistrationBean<TidyAddresses> tidyAddresses() {
        FilterRegistrationBean<TidyAddresses> filter = new FilterRegistrationBean<>(new TidyAddresses());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<SecureCookies> secureCookies() {
        FilterRegistrationBean<SecureCookies> filter = new FilterRegistrationBean<>(new SecureCookies());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<NoncePerRequest> noncePerRequest() {
        FilterRegistrationBean<NoncePerRequest> filter = new FilterRegistrationBean<>(new NoncePerRequest());
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> webappLogin() {
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
        filter.setInitParameters(Map.of("authentication-provider", WebappLogin.class.getName()));
        filter.addUrlPatterns("/camunda/*");
        filter.setOrder(201);
        return filter;
    }
}
