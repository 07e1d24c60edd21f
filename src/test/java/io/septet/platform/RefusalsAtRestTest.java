package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import io.septet.Thorough;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.rest.dto.CamundaQueryParam;
import org.camunda.bpm.engine.rest.dto.task.TaskQueryDto;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Thorough
@ServerTest
@OnAnyDatabase
@DisplayName("What Septet refuses, REST and the webapps refuse: with Septet's sentence, and never as a failure")
class RefusalsAtRestTest {

    private static final List<String> DOORS = List.of("/engine-rest", "/camunda/api/engine/engine/default");

    /** A part of the sentence that {@code platform.command.refused} is. */
    private static final String REFUSED_COMMAND = "may not do this through Tasklist";

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    Caller ann;
    Caller admin;

    @BeforeEach
    void signIn() {
        ann = signedIn(Company.ann("sales"));
        admin = signedIn("admin");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Every expression that a query of tasks can hold is refused, in a filter and in a joined query, too")
    @ValueSource(strings = {"%s", "{\"orQueries\":[%s]}"})
    void expressions(String query) {
        String filter =
                "/filter/" + filters.createTaskFilterQuery().list().get(0).getId();
        for (String name : expressionsOfTaskQueries()) {
            String asked = query.formatted("{\"%s\":\"${currentUser()}\"}".formatted(name));
            String stored = "{\"resourceType\":\"Task\",\"name\":\"test filter\",\"query\":%s,\"properties\":{}}"
                    .formatted(asked);
            for (String door : DOORS) {
                List<HttpResponse<String>> answers = new ArrayList<>();
                Stream.of("/task", "/task/count", filter + "/list", filter + "/count", filter + "/singleResult")
                        .forEach(address -> answers.add(ann.postJson(door + address, asked)));
                answers.add(admin.postJson(door + "/filter/create", stored));
                answers.add(admin.putJson(door + filter, stored));
                assertThat(answers).as(name).allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(400);
                    assertThat(answer.body()).contains("Expressions are not accepted in queries");
                });
            }
        }
        assertThat(ann.reads("zh-CN")
                        .postJson("/engine-rest/task", "{\"orQueries\":[{\"assigneeExpression\":\"${1}\"}]}")
                        .body())
                .contains("不接受表达式");
    }

    @Test
    @DisplayName("A weak password is refused with the rules that it breaks, whoever gives it to whom")
    void passwords() {
        String weak =
                "{\"profile\":{\"id\":\"newcomer\",\"firstName\":\"a\",\"lastName\":\"b\"},\"credentials\":{\"password\":\"short\"}}";
        String own = "{\"password\":\"Sales.Ann\",\"authenticatedUserPassword\":\"%s\"}".formatted(Company.PASSWORD);
        for (String door : DOORS) {
            assertThat(List.of(
                            admin.postJson(door + "/user/create", weak),
                            admin.putJson(
                                    door + "/user/" + Company.bob("sales") + "/credentials", own.replace("Ann", "Bob")),
                            ann.putJson(door + "/user/" + Company.ann("sales") + "/credentials", own)))
                    .allSatisfy(answer -> {
                        assertThat(answer.statusCode()).isEqualTo(400);
                        assertThat(answer.body()).contains("at least 8 characters");
                    });
        }
        assertThat(admin.reads("zh-CN")
                        .postJson("/engine-rest/user/create", weak)
                        .body())
                .contains("至少需要 8 个字符");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A command that is not theirs is refused with 403 at every address that there is")
    @ValueSource(strings = {"/engine-rest", "/camunda/api/engine/engine/default"})
    void commands(String door) {
        int refused = 0;
        for (RestAddresses.Address address : RestAddresses.all()) {
            HttpResponse<String> answer = ann.send(address.method(), door + address.path(), "application/json", "{}");
            if (answer.body().contains(REFUSED_COMMAND)) {
                refused++;
                assertThat(answer.statusCode()).as(address.toString()).isEqualTo(403);
            }
        }
        assertThat(refused).isGreaterThan(100);
    }

    private static Collection<String> expressionsOfTaskQueries() {
        return Stream.of(TaskQueryDto.class.getMethods())
                .filter(method -> method.isAnnotationPresent(CamundaQueryParam.class))
                .map(method -> method.getAnnotation(CamundaQueryParam.class).value())
                .filter(name -> name.endsWith("Expression"))
                .toList();
    }

    private Caller signedIn(String person) {
        Caller caller = Caller.signedIn(port, person);
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }
}
