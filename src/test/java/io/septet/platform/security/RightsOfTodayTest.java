package io.septet.platform.security;

import static io.septet.Company.PASSWORD;
import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@DisplayName("A right ends when it is taken away")
class RightsOfTodayTest {

    static final String PERSON = "temp";
    static final String NEW_PASSWORD = "another horse battery staple";
    static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    Caller person;

    @BeforeEach
    void signIn() {
        User temp = identities.newUser(PERSON);
        temp.setPassword(PASSWORD);
        identities.saveUser(temp);
        identities.createMembership(PERSON, "staff");
        identities.createMembership(PERSON, "camunda-admin");
        person = Caller.signedIn(port, PERSON);
        assertThat(person.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(person.get(ENGINE + "/user").body()).contains("sales.ann");
    }

    @AfterEach
    void leave() {
        identities.deleteUser(PERSON);
        identities.deleteUser("intruder");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName(
            "Whoever is no administrator any more can do nothing as one from the next request on, in a session that stays open")
    @ValueSource(strings = {"/engine-rest", ENGINE})
    void demoted(String door) {
        assertThat(person.get("/actuator/metrics").statusCode()).isEqualTo(200);
        assertThat(apps()).contains("\"cockpit\"", "\"admin\"");
        identities.deleteMembership(PERSON, "camunda-admin");

        assertThat(person.send("PUT", door + "/group/camunda-admin/members/" + PERSON, null, "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(person.get("/actuator/metrics").statusCode()).isEqualTo(403);
        assertThat(apps()).contains("\"tasklist\"").doesNotContain("\"cockpit\"", "\"admin\"");
        assertThat(identities
                        .createGroupQuery()
                        .groupId("camunda-admin")
                        .groupMember(PERSON)
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("Who is still sending when the right ends has none when everything is there")
    void whileSending() {
        String intruder = "{\"profile\":{\"id\":\"intruder\"},\"credentials\":{\"password\":\"correct horse\"}}";
        InputStream slowly = new SequenceInputStream(Collections.enumeration(List.of(
                bytes(" ".repeat(100_000)),
                afterwards(() -> identities.deleteMembership(PERSON, "camunda-admin")),
                bytes(intruder))));

        assertThat(person.sendChunked("/engine-rest/user/create", "application/json", slowly)
                        .statusCode())
                .isEqualTo(403);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Nothing to read, and what happens when it is its turn; a moment later, so that what was sent before is there. */
    private static InputStream afterwards(Runnable event) {
        return new InputStream() {
            @Override
            public int read() {
                try {
                    Thread.sleep(500);
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
                event.run();
                return -1;
            }
        };
    }

    @Test
    @DisplayName("Whoever is made an administrator need not sign in again")
    void promoted() {
        identities.deleteMembership(PERSON, "camunda-admin");
        assertThat(person.get("/actuator/metrics").statusCode()).isEqualTo(403);
        identities.createMembership(PERSON, "camunda-admin");
        assertThat(person.get("/actuator/metrics").statusCode()).isEqualTo(200);
        assertThat(apps()).contains("\"cockpit\"", "\"admin\"");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The session of somebody who was removed is over")
    @ValueSource(strings = {"/engine-rest", ENGINE})
    void removed(String door) {
        identities.deleteUser(PERSON);
        assertThat(person.postJson(
                                door + "/user/create",
                                """
                                {"profile":{"id":"intruder","firstName":"I","lastName":"N"},
                                 "credentials":{"password":"intruder1"}}""")
                        .statusCode())
                .isEqualTo(401);
        assertThat(identities.createUserQuery().userId("intruder").count()).isZero();
        assertThat(person.get("/projects").statusCode()).isEqualTo(302);
        assertThat(person.get("/api/texts").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("All sessions are over when somebody is given another password")
    void reset() {
        Caller elsewhere = Caller.signedIn(port, PERSON);
        User temp = identities.createUserQuery().userId(PERSON).singleResult();
        temp.setPassword(NEW_PASSWORD);
        identities.saveUser(temp);
        assertThat(person.get(ENGINE + "/user").statusCode()).isEqualTo(401);
        assertThat(elsewhere.get("/engine-rest/user").statusCode()).isEqualTo(401);
        assertThat(Caller.signedIn(port, PERSON, NEW_PASSWORD)
                        .get("/engine-rest/user")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("Whoever changes their own password stays signed in there, and nowhere else")
    void ownChange() {
        Caller elsewhere = Caller.signedIn(port, PERSON);
        assertThat(person.putJson(
                                ENGINE + "/user/" + PERSON + "/credentials",
                                "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                                        .formatted(NEW_PASSWORD, PASSWORD))
                        .statusCode())
                .isEqualTo(204);
        assertThat(person.get(ENGINE + "/user").statusCode()).isEqualTo(200);
        assertThat(person.get("/projects").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/api/texts").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("Others notice nothing")
    void others() {
        Caller ann = Caller.signedIn(port, ann("sales"));
        identities.deleteUser(PERSON);
        assertThat(ann.get("/projects").statusCode()).isEqualTo(200);
    }

    private String apps() {
        return person.get("/camunda/api/admin/auth/user/default").body();
    }
}
