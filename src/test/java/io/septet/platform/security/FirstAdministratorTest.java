package io.septet.platform.security;

import static io.septet.Company.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnBothDatabases;
import io.septet.ProcessTest;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;

@ProcessTest
@OnBothDatabases
@DisplayName("Whoever runs the machine always gets in: the administrator of the environment")
class FirstAdministratorTest {

    static final String RESCUE = "rescue";

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService rights;

    @Autowired
    JdbcTemplate sql;

    @AfterEach
    void leave() {
        identities.deleteUser(RESCUE);
    }

    @Test
    @DisplayName("is made, administrates, and has the password of the environment")
    void made() {
        start(PASSWORD);
        assertThat(identities.checkPassword(RESCUE, PASSWORD)).isTrue();
        assertThat(administrates()).isTrue();
    }

    @Test
    @DisplayName("gets the password of the environment again, and the rights, however many guesses there were")
    void reset() {
        start(PASSWORD);
        identities.deleteMembership(RESCUE, "camunda-admin");
        for (int i = 0; i < 5; i++) {
            identities.checkPassword(RESCUE, "wrong");
        }
        start("a new password");
        assertThat(identities.checkPassword(RESCUE, "a new password")).isTrue();
        assertThat(administrates()).isTrue();
    }

    @Test
    @DisplayName("keeps the password that is in the environment already, so that nobody's session ends with a start")
    void kept() {
        start(PASSWORD);
        String hash = hash();
        start(PASSWORD);
        assertThat(hash()).isEqualTo(hash);
    }

    @Test
    @DisplayName("gets no password that breaks the rules: Septet does not start with one")
    void tooShort() {
        assertThatThrownBy(() -> start("short")).hasMessageContaining("SEPTET_ADMIN_PASSWORD is too short");
        assertThat(identities.createUserQuery().userId(RESCUE).count()).isZero();
    }

    @Test
    @DisplayName("is nobody when the environment names no password")
    void none() {
        start("");
        assertThat(identities.createUserQuery().userId(RESCUE).count()).isZero();
    }

    private void start(String password) {
        new FirstAdministrator(identities, rights, RESCUE, password).run(new DefaultApplicationArguments());
    }

    private boolean administrates() {
        return identities
                        .createUserQuery()
                        .userId(RESCUE)
                        .memberOfGroup("camunda-admin")
                        .count()
                == 1;
    }

    private String hash() {
        return sql.queryForObject("select PWD_ from ACT_ID_USER where ID_ = ?", String.class, RESCUE);
    }
}
