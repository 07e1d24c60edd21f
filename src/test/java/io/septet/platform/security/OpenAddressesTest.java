package io.septet.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.ServerTest;
import io.septet.platform.OpenAddresses;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Groups;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Each address that the application answers at has a rule that says to whom, and no rule is for an address that is gone. */
@ServerTest
class OpenAddressesTest {

    /** What is there and yet for nobody to ask for: the page of errors, files of libraries, and a file by chance. */
    private static final Set<String> CLOSED = Set.of("/error", "/webjars/**", "/**");

    @Autowired
    SecurityFilterChain doors;

    @Autowired
    ServletContext server;

    @Autowired
    List<RequestMappingInfoHandlerMapping> controllers;

    @Autowired
    List<AbstractUrlHandlerMapping> files;

    @Autowired
    Map<String, OpenAddresses> opened;

    @Test
    @DisplayName("Each address of a controller, a servlet or a file has a rule")
    void everyAddress() throws IOException {
        Set<String> addresses = Stream.of(
                        controllers.stream().flatMap(OpenAddressesTest::patterns),
                        files.stream().flatMap(mapping -> mapping.getHandlerMap().keySet().stream()),
                        server.getServletRegistrations().values().stream()
                                .flatMap(servlet -> servlet.getMappings().stream()),
                        staticFiles())
                .flatMap(kind -> kind)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(addresses)
                .as("the lists that are asked are those with the addresses in them")
                .contains("/projects/{id}/goal", "/engine-rest/*", "/camunda/api/engine/*", "/actuator/metrics")
                .contains("/septet/form.mjs", "/camunda/app/**")
                .containsAll(CLOSED);
        assertThat(addresses)
                .allSatisfy(address -> assertThat(hasRule(address)).as(address).isEqualTo(!CLOSED.contains(address)));
    }

    @Test
    @DisplayName("Each module opens the addresses of its own controllers, and no others")
    void ownAddresses() {
        Set<String> answered = new TreeSet<>();
        controllers.forEach(mapping -> mapping.getHandlerMethods().forEach((address, controller) -> {
            if (controller.getBeanType().getPackageName().startsWith("io.septet")) {
                address.getPatternValues().forEach(pattern -> answered.add(module(controller.getBeanType()) + pattern));
            }
        }));
        answered.remove("portal/login");
        Set<String> openedByModules = new TreeSet<>();
        opened.values().forEach(addresses -> addresses
                .patterns()
                .forEach(pattern -> openedByModules.add(module(ClassUtils.getUserClass(addresses)) + pattern)));
        assertThat(openedByModules).isNotEmpty().isEqualTo(answered);
    }

    private boolean hasRule(String address) {
        String path = address.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "7").replaceAll("\\*+", "7");
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setServletPath(path);
        AuthorizationFilter filter = doors.getFilters().stream()
                .filter(AuthorizationFilter.class::isInstance)
                .map(AuthorizationFilter.class::cast)
                .findFirst()
                .orElseThrow();
        AuthorizationResult said = filter.getAuthorizationManager()
                .authorize(() -> new TestingAuthenticationToken("admin", "", Groups.CAMUNDA_ADMIN), request);
        return said != ClosedAddress.NO_RULE;
    }

    private static Stream<String> patterns(RequestMappingInfoHandlerMapping mapping) {
        return mapping.getHandlerMethods().keySet().stream().flatMap(address -> address.getPatternValues().stream());
    }

    private static Stream<String> staticFiles() throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
        return Stream.of(found).map(file -> {
            try {
                return file.getURL().getPath().replaceFirst(".*/static/", "/");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String module(Class<?> type) {
        return type.getPackageName().split("\\.")[2];
    }
}
