package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import io.septet.Thorough;
import io.septet.platform.RestAddresses.Address;
import java.net.http.HttpResponse;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Thorough
@ServerTest
@OnAnyDatabase
@DisplayName("A body that nobody can read is refused with a sentence, at every address that takes one:")
class UnreadableBodiesTest {

    private static final Set<String> TAKE_A_BODY = Set.of("POST", "PUT");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    Caller ann;

    @BeforeEach
    void signIn() {
        ann = Caller.signedIn(port, Company.ann("sales"));
    }

    @Test
    @DisplayName("JSON 20,000 levels deep, closed or not")
    void deep() {
        for (String body : new String[] {"[".repeat(20_000), "{\"a\":".repeat(20_000) + "1" + "}".repeat(20_000)}) {
            for (Address address : addresses()) {
                HttpResponse<String> answer = ann.send(address.method(), address.path(), "application/json", body);
                assertThat(answer.statusCode()).as(address.toString()).isEqualTo(400);
                assertThat(answer.body()).as(address.toString()).contains("nested too deeply");
            }
        }
    }

    @Test
    @DisplayName("parts where JSON is asked for, parts that have no end, and what is no JSON")
    void otherTypes() {
        String part = "--x\r\nContent-Disposition: form-data; name=\"content\"\r\n\r\n{}\r\n--x--\r\n";
        for (Address address : addresses()) {
            for (String[] sent : new String[][] {
                {"multipart/form-data; boundary=x", part},
                {"multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data"},
                {"multipart/form-data", part},
                {"text/plain", "{}"},
                {"application/json", "{\"a\""}
            }) {
                HttpResponse<String> answer = ann.send(address.method(), address.path(), sent[0], sent[1]);
                assertThat(answer.statusCode()).as("%s of %s", address, sent[0]).isBetween(400, 499);
                assertThat(answer.body()).as("%s of %s", address, sent[0]).isNotBlank();
            }
        }
    }

    /** Septet's own and the engine's. */
    private Collection<Address> addresses() {
        Collection<Address> all = new TreeSet<>();
        mappings.getHandlerMethods().keySet().forEach(mapping -> mapping.getPatternValues().stream()
                .filter(pattern -> pattern.startsWith("/api/"))
                .forEach(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(Enum::name)
                        .filter(TAKE_A_BODY::contains)
                        .forEach(method -> all.add(new Address(method, pattern.replaceAll("\\{[^}]*}", "x"))))));
        assertThat(all).hasSizeGreaterThan(6);
        Stream<Address> engine = RestAddresses.all().stream()
                .filter(address -> TAKE_A_BODY.contains(address.method()))
                .map(address -> new Address(address.method(), "/engine-rest" + address.path()));
        engine.forEach(all::add);
        return all;
    }
}
