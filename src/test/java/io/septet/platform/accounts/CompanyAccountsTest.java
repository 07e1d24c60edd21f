package io.septet.platform.accounts;

import static io.septet.Company.PASSWORD;
import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.ServerTest;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.digest.Sha512HashDigest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@ServerTest
@DisplayName("People are who the company says")
class CompanyAccountsTest {

    static final String NEW_PASSWORD = "another horse battery staple";

    @LocalServerPort
    int port;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void asBefore() {
        User ann = identities.createUserQuery().userId(ann("sales")).singleResult();
        ann.setFirstName("ann");
        ann.setLastName("Sales");
        ann.setEmail("sales.ann@company.example");
        ann.setPassword(PASSWORD);
        identities.saveUser(ann);
        identities.deleteUser("newcomer");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Nobody changes their own name or address, or removes themselves, at either door")
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void ownProfile(String door) {
        Caller ann = Caller.signedIn(port, ann("sales"));
        ann.get("/camunda/app/tasklist/default/");
        String user = door + "/user/" + ann("sales");
        for (String profile : new String[] {
            profile("Head", "Sales", "sales.ann@company.example"),
            profile("ann", "Head", "sales.ann@company.example"),
            profile("ann", "Sales", "somebody@else.example")
        }) {
            assertThat(ann.putJson(user + "/profile", profile).statusCode()).isEqualTo(403);
        }
        assertThat(ann.send("DELETE", user, null, "").statusCode()).isEqualTo(403);
        assertThat(name(ann("sales"))).isEqualTo("ann Sales");
        assertThat(ann.putJson(
                                door + "/user/" + bob("sales") + "/credentials",
                                "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}"
                                        .formatted(NEW_PASSWORD, PASSWORD))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("Administrators do, and nobody has an address of two lines or a name that hides what follows")
    void administrators() {
        Caller admin = Caller.signedIn(port, "admin");
        String path = "/engine-rest/user/" + ann("sales") + "/profile";
        assertThat(admin.putJson(path, profile("四", "李", "si@company.example")).statusCode())
                .isEqualTo(204);
        assertThat(name(ann("sales"))).isEqualTo("四 李");
        for (String bad : new String[] {
            profile("四", "李", "si@company.example\\nBcc: all@company.example"),
            profile("四", "李", "si at company"),
            profile("四", "李", "a b@company.example"),
            profile("四\\n五", "李", "si@company.example"),
            profile("四", "\\u202E李", "si@company.example")
        }) {
            HttpResponse<String> answer = admin.putJson(path, bad);
            assertThat(answer.statusCode()).as(bad).isEqualTo(400);
            assertThat(answer.body()).containsAnyOf("e-mail address", "one line", "cannot be kept");
        }
        assertThat(admin.reads("zh-CN").putJson(path, profile("四", "李", "x")).body())
                .contains("邮箱地址无效");
    }

    @Test
    @DisplayName("One's own password is one's own to change, against the old one")
    void ownPassword() {
        Caller ann = Caller.signedIn(port, ann("sales"));
        assertThat(changePassword(ann, "wrong", NEW_PASSWORD).statusCode()).isEqualTo(400);
        assertThat(changePassword(ann, PASSWORD, NEW_PASSWORD).statusCode()).isEqualTo(204);
        Caller.signedIn(port, ann("sales"), NEW_PASSWORD);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A password is long enough and does not hold the user name; Admin shows both rules")
    @CsvSource({"1234567, false", "一二三四五六七, false", "Sales.Ann, false", "12345678, true", "一二三四五六七八, true"})
    void rules(String password, boolean isGood) {
        Caller ann = Caller.signedIn(port, ann("sales"));
        assertThat(changePassword(ann, PASSWORD, password).statusCode() == 204).isEqualTo(isGood);
        assertThat(ann.get("/engine-rest/identity/password-policy").body())
                .contains("\"PASSWORD_POLICY_LENGTH\"", "\"minLength\":\"8\"", "\"PASSWORD_POLICY_USER_DATA\"");
    }

    @Test
    @DisplayName("An old hash still opens the door, once, and is replaced by a slow one")
    void oldHash() {
        String old = "{SHA-512}" + new Sha512HashDigest().encrypt(PASSWORD + "salt");
        sql.update("update ACT_ID_USER set PWD_ = ?, SALT_ = 'salt' where ID_ = ?", old, ann("sales"));
        Caller ann = Caller.signedIn(port, ann("sales"));
        String renewed = sql.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, ann("sales"));
        assertThat(renewed).startsWith("{bcrypt-sha256}$2");
        assertThat(ann.get("/api/texts").statusCode()).isEqualTo(200);
        Caller.signedIn(port, ann("sales"));
        assertThat(sql.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, ann("sales")))
                .isEqualTo(renewed);
    }

    @Test
    @DisplayName("Whoever has no password cannot sign in with an empty one")
    void noPassword() {
        identities.saveUser(identities.newUser("newcomer"));
        assertThat(identities.checkPassword("newcomer", "")).isFalse();
        assertThat(identities.checkPassword("newcomer", null)).isFalse();
        assertThat(identities.checkPassword(null, "")).isFalse();
    }

    private static HttpResponse<String> changePassword(Caller person, String old, String password) {
        return person.putJson(
                "/engine-rest/user/" + ann("sales") + "/credentials",
                "{\"password\":\"%s\",\"authenticatedUserPassword\":\"%s\"}".formatted(password, old));
    }

    private static String profile(String first, String last, String mail) {
        return "{\"id\":\"%s\",\"firstName\":\"%s\",\"lastName\":\"%s\",\"email\":\"%s\"}"
                .formatted(ann("sales"), first, last, mail);
    }

    private String name(String person) {
        User user = identities.createUserQuery().userId(person).singleResult();
        return user.getFirstName() + " " + user.getLastName();
    }
}
