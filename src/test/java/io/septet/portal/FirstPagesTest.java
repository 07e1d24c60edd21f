package io.septet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.ServerTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServerTest
class FirstPagesTest {

    @LocalServerPort
    int port;

    @Test
    @DisplayName("The first page says what this is and leads staff to Tasklist, not to Cockpit and Admin")
    void staff() {
        String page = Caller.signedIn(port, Company.ann("sales")).get("/").body();
        assertThat(page)
                .contains("Septet takes a project", "/camunda/app/tasklist/", "/projects", "/archive")
                .doesNotContain("/camunda/app/cockpit/", "/camunda/app/admin/")
                .endsWith("</html>\n");
    }

    @Test
    @DisplayName("The first page leads administrators to Cockpit and Admin, too")
    void administrators() {
        assertThat(Caller.signedIn(port, "admin").get("/").body())
                .contains("/camunda/app/cockpit/", "/camunda/app/admin/");
    }

    @Test
    @DisplayName("Outside the demo no page names a user or a password")
    void noTour() {
        Caller stranger = new Caller(port);
        assertThat(stranger.get("/login").body())
                .endsWith("</html>\n")
                .contains("name=\"password\"")
                .doesNotContain("demo", "sales.ann");
        assertThat(stranger.reads("zh-CN").get("/login").body()).contains("登录");
    }

    @Test
    @DisplayName("The list of projects is there when there is none")
    void noProjects() {
        assertThat(Caller.signedIn(port, Company.ann("legal"))
                        .reads("zh-CN")
                        .get("/projects")
                        .body())
                .contains("您所在的部门还没有项目");
    }
}
