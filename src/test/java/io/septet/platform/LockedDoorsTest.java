package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
@OnAnyDatabase
class LockedDoorsTest {

    private static final String RUNS_CODE =
            "${''.getClass().forName('java.lang.System').getMethod('setProperty', ''.getClass(), ''.getClass())"
                    + ".invoke(null, 'septet.was.here', 'yes')}";

    @TempDir
    Path folder;

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @ParameterizedTest(name = "{0}")
    @DisplayName("Without a login, addresses for people lead to the login page")
    @ValueSource(
            strings = {
                "/",
                "/projects",
                "/absences",
                "/camunda/app/tasklist/default/",
                "/camunda/app/cockpit/default/",
                "/camunda/app/admin/default/",
                "/camunda/app/admin/default/setup/",
                "/septet/form.mjs",
                "/nowhere"
            })
    void pagesNeedALogin(String path) {
        HttpResponse<String> answer = new Caller(port).get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as("whoever has not signed in takes up no memory")
                .noneMatch(cookie -> cookie.startsWith("JSESSIONID"));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Nobody has the engine make an object of a class that the request names")
    @ValueSource(
            strings = {
                "/engine-rest/process-instance/x/variables/y/data",
                "/engine-rest/execution/x/localVariables/y/data",
                "/engine-rest/task/x/variables/y/data",
                "/engine-rest/task/x/localVariables/y/data",
                "/engine-rest/case-execution/x/variables/y/data",
                "/engine-rest/engine/default/task/x/variables/y/data",
                "/camunda/api/engine/engine/default/task/x/variables/y/data",
                "/camunda/api/engine/engine/default/process-instance/x/variables/y/data"
            })
    void objects(String path) throws IOException {
        Path victim = Files.writeString(folder.resolve("victim.txt"), "still here");
        String body =
                """
                --x\r
                Content-Disposition: form-data; name="data"\r
                Content-Type: application/json\r
                \r
                "%s"\r
                --x\r
                Content-Disposition: form-data; name="type"\r
                Content-Type: text/plain\r
                \r
                org.apache.commons.io.output.LockableFileWriter\r
                --x--\r
                """
                        .formatted(victim);
        for (String person : new String[] {Company.ann("sales"), "admin"}) {
            assertThat(Caller.signedIn(port, person)
                            .send("POST", path, "multipart/form-data; boundary=x", body)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(victim).hasContent("still here");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Without a login, addresses for programs answer 401")
    @ValueSource(
            strings = {
                "/engine-rest/engine",
                "/engine-rest/task",
                "/engine-rest/user",
                "/api/texts",
                "/api/directory",
                "/api/tasks/1",
                "/camunda/api/engine/engine/default/task",
                "/camunda/api/cockpit/plugin/base/default/process-definition/statistics"
            })
    void programsNeedALogin(String path) {
        assertThat(new Caller(port).get(path).statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("The health check needs no login and tells nothing but its state")
    void healthIsOpen() {
        HttpResponse<String> answer = new Caller(port).get("/actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).doesNotContain("h2").doesNotContain("details");
        assertThat(new Caller(port).get("/actuator/metrics").statusCode()).isNotEqualTo(200);
    }

    @Test
    @DisplayName("A wrong password does not sign in")
    void wrongPassword() {
        Caller caller = new Caller(port);
        caller.get("/login");
        caller.send(
                "POST",
                "/login",
                "application/x-www-form-urlencoded",
                "username=legal.bob&password=wrong&_csrf=" + caller.cookie("SEPTET-XSRF"));
        assertThat(caller.get("/api/texts").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("One login opens Tasklist, REST and Septet's own addresses")
    void oneLogin() {
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        assertThat(ann.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(ann.get("/camunda/api/engine/engine/default/task").statusCode())
                .isEqualTo(200);
        assertThat(ann.get("/engine-rest/task").statusCode()).isEqualTo(200);
        assertThat(ann.get("/api/directory").body()).contains("sales.bob");
    }

    @Test
    @DisplayName("Staff may use Tasklist, not Cockpit or Admin")
    void staffStaysInTasklist() {
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        assertThat(ann.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"tasklist\"")
                .doesNotContain("\"cockpit\"", "\"admin\"");
        assertThat(ann.get("/actuator/metrics").statusCode()).isEqualTo(403);
    }

    @Test
    @DisplayName("Signing out of Tasklist ends the one login")
    void signOut() {
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        assertThat(ann.postJson("/camunda/api/admin/auth/user/default/logout", "")
                        .statusCode())
                .isEqualTo(204);
        assertThat(ann.get("/engine-rest/task").statusCode()).isEqualTo(401);
    }

    @Test
    @DisplayName("A page's scripts carry the nonce of its own header, whatever others ask for at the same moment")
    void noncePerPage() throws Exception {
        Caller bob = Caller.signedIn(port, Company.bob("sales"));
        AtomicBoolean enough = new AtomicBoolean();
        Thread others = new Thread(() -> {
            while (!enough.get()) {
                bob.get("/camunda/app/tasklist/default/");
            }
        });
        others.start();
        try {
            Caller ann = Caller.signedIn(port, Company.ann("sales"));
            for (int i = 0; i < 40; i++) {
                HttpResponse<String> page = ann.get("/camunda/app/tasklist/default/");
                String policy =
                        page.headers().firstValue("Content-Security-Policy").orElseThrow();
                String nonce = policy.replaceAll("(?s).*'nonce-([^']+)'.*", "$1");
                assertThat(page.body()).contains("nonce=\"" + nonce + "\"");
            }
        } finally {
            enough.set(true);
            others.join();
        }
    }

    @Test
    @DisplayName("A change from another site is refused: no token, no change")
    void otherSites() {
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        String path = "/engine-rest/task/1/complete";
        assertThat(ann.postJson(path, "{}").statusCode())
                .as("with the token it reaches the engine")
                .isNotEqualTo(403);
        assertThat(ann.sendWithoutTokens("POST", path, "application/json", "{}").statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("CVE-2026-109432: no query runs an expression, whatever door and however deep")
    @CsvSource({
        "/engine-rest/task, orQueries",
        "/engine-rest/task, top",
        "/engine-rest/task/count, orQueries",
        "/camunda/api/engine/engine/default/task, orQueries",
        "/camunda/api/engine/engine/default/task, top",
        "/camunda/api/engine/engine/default/task/count, orQueries"
    })
    void queriesRunNoExpressions(String path, String depth) {
        System.clearProperty("septet.was.here");
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        HttpResponse<String> answer = ann.postJson(path, query(depth));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(System.getProperty("septet.was.here")).isNull();
    }

    @ParameterizedTest(name = "{0}/{1}")
    @DisplayName("CVE-2026-109432: no filter runs an expression that came with the request")
    @CsvSource({
        "/engine-rest/filter, list",
        "/engine-rest/filter, count",
        "/engine-rest/filter, singleResult",
        "/camunda/api/engine/engine/default/filter, list",
        "/camunda/api/engine/engine/default/filter, count"
    })
    void filtersRunNoExpressions(String path, String execution) {
        System.clearProperty("septet.was.here");
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        String filters = ann.get("/engine-rest/filter").body();
        String id = filters.replaceAll("(?s).*?\"id\":\"([^\"]+)\".*", "$1");
        HttpResponse<String> answer = ann.postJson("%s/%s/%s".formatted(path, id, execution), query("top"));
        assertThat(answer.statusCode()).isGreaterThanOrEqualTo(400);
        ann.postJson("%s/%s/%s".formatted(path, id, execution), query("orQueries"));
        assertThat(System.getProperty("septet.was.here")).isNull();
    }

    @Test
    @DisplayName("Nobody stores a filter with an expression, and staff stores none at all")
    void noStoredExpressions() {
        String filter = "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":%s,\"properties\":{}}";
        Caller ann = Caller.signedIn(port, Company.ann("sales"));
        assertThat(ann.postJson("/engine-rest/filter/create", filter.formatted("{}"))
                        .statusCode())
                .isEqualTo(403);
        Caller admin = Caller.signedIn(port, "admin");
        assertThat(admin.postJson("/engine-rest/filter/create", filter.formatted(query("top")))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
        HttpResponse<String> nested =
                admin.postJson("/engine-rest/filter/create", filter.formatted(query("orQueries")));
        if (nested.statusCode() == 200) {
            String id = nested.body().replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
            System.clearProperty("septet.was.here");
            assertThat(admin.get("/engine-rest/filter/%s/list".formatted(id)).statusCode())
                    .isGreaterThanOrEqualTo(400);
            assertThat(System.getProperty("septet.was.here")).isNull();
            admin.send("DELETE", "/engine-rest/filter/" + id, null, "");
        }
    }

    @Test
    @DisplayName("CVE-2026-77226: nobody becomes administrator through the set-up page, whatever else they may do")
    void setUpIsClosed() {
        identities.deleteMembership("admin", "camunda-admin");
        List<Authorization> granted = everythingToDoWithPeople(Company.ann("sales"));
        try {
            for (Caller caller : List.of(
                    new Caller(port),
                    Caller.signedIn(port, Company.bob("sales")),
                    Caller.signedIn(port, Company.ann("sales")))) {
                caller.get("/camunda/app/tasklist/default/");
                HttpResponse<String> answer = caller.postJson(
                        "/camunda/api/admin/setup/default/user/create",
                        """
                        {"profile":{"id":"intruder","firstName":"I","lastName":"N"},
                         "credentials":{"password":"intruder1"}}""");
                assertThat(answer.statusCode()).isIn(401, 403);
                assertThat(identities.createUserQuery().userId("intruder").count())
                        .isZero();
            }
        } finally {
            granted.forEach(right -> rights.deleteAuthorization(right.getId()));
            identities.deleteUser("intruder");
            identities.createMembership("admin", "camunda-admin");
        }
    }

    private List<Authorization> everythingToDoWithPeople(String person) {
        return Stream.of(Resources.USER, Resources.GROUP, Resources.GROUP_MEMBERSHIP)
                .map(resource -> {
                    Authorization right = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
                    right.setUserId(person);
                    right.setResource(resource);
                    right.setResourceId(Authorization.ANY);
                    right.addPermission(Permissions.ALL);
                    return rights.saveAuthorization(right);
                })
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("The set-up page and the list of the engine's addresses are closed to whoever has signed in, too")
    @ValueSource(
            strings = {
                "/camunda/app/admin/default/setup/",
                "/engine-rest/application.wadl",
                "/engine-rest/application.wadl/xsd0.xsd",
                "/camunda/api/engine/application.wadl",
                "/camunda/api/admin/application.wadl"
            })
    void closedToAll(String path) {
        assertThat(Caller.signedIn(port, Company.ann("sales")).get(path).statusCode())
                .isEqualTo(403);
    }

    private static String query(String depth) {
        String expression = "{\"assigneeExpression\":\"%s\"}".formatted(RUNS_CODE);
        return depth.equals("top") ? expression : "{\"orQueries\":[%s]}".formatted(expression);
    }
}
