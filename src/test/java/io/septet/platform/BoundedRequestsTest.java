package io.septet.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Caller;
import io.septet.Company;
import io.septet.OnAnyDatabase;
import io.septet.ServerTest;
import io.septet.Thorough;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@Thorough
@ServerTest
@OnAnyDatabase
@DisplayName("What one request may cost")
class BoundedRequestsTest {

    private static final String WEBAPPS = "/camunda/api/engine/engine/default";

    @LocalServerPort
    int port;

    @Autowired
    FilterService filters;

    @Autowired
    JdbcTemplate sql;

    Caller ann;

    @BeforeEach
    void signIn() {
        ann = signedIn(Company.ann("sales"));
    }

    @AfterEach
    void removeFilters() {
        sql.update("delete from ACT_RU_FILTER where NAME_ like 'test%'");
    }

    @ParameterizedTest(name = "{0} in {1}")
    @DisplayName("A query holds at most 50 conditions, those it joins included, whatever door")
    @CsvSource({
        "/task, 51",
        "/task/count, 51",
        "/process-instance, 51",
        "/process-instance/count, 51",
        "/history/process-instance, 51",
        "/history/task, 51",
        "/task, 20000",
    })
    void conditions(String address, int alternatives) {
        for (String api : new String[] {"/engine-rest", WEBAPPS}) {
            HttpResponse<String> answer = ann.postJson(api + address, alternatives(address, alternatives));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("at most 50 conditions");
            assertThat(ann.postJson(api + address, alternatives(address, 40)).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    @DisplayName(
            "A condition is a condition wherever it stands: compared variables, sorting, several in one alternative")
    void kinds() {
        String variable = "{\"name\":\"x\",\"operator\":\"eq\",\"value\":\"y\"}";
        assertThat(status("{\"processVariables\":[%s]}".formatted(times(51, variable))))
                .isEqualTo(400);
        assertThat(status("{\"sorting\":[%s]}".formatted(times(51, "{\"sortBy\":\"name\",\"sortOrder\":\"asc\"}"))))
                .isEqualTo(400);
        assertThat(status("{\"orQueries\":[%s]}".formatted(times(26, "{\"name\":\"a\",\"assignee\":\"b\"}"))))
                .isEqualTo(400);
        assertThat(status("{\"taskDefinitionKeyIn\":[%s]}".formatted(times(300, "\"DeliverWork\""))))
                .as("values to choose from are one condition")
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} of {1}")
    @DisplayName("The conditions of a query choose from at most 1,000 values in all, whatever door")
    @CsvSource({
        "processInstanceBusinessKeyIn, /task",
        "candidateGroups, /task",
        "taskDefinitionKeyIn, /task/count",
        "processInstanceIds, /process-instance",
        "processInstanceIds, /history/process-instance",
        "activityIdIn, /process-instance/count",
    })
    void values(String condition, String address) {
        for (String api : new String[] {"/engine-rest", WEBAPPS}) {
            String tooMany = "{\"%s\":[%s]}".formatted(condition, several(1001));
            HttpResponse<String> answer = ann.postJson(api + address, tooMany);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("at most 1,000 values");
        }
        String half = "{\"%s\":[%s]}".formatted(condition, several(501));
        assertThat(ann.postJson("/engine-rest" + address, half).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("A pattern has few places where anything may stand, which a database would try in all combinations")
    @CsvSource(
            delimiter = '|',
            value = {
                "/task|{\"nameLike\":\"%a%a%a%a%zz\"}",
                "/task|{\"orQueries\":[{\"descriptionLike\":\"%a%a%a%a%zz\"}]}",
                "/task|{\"processVariables\":[{\"name\":\"x\",\"operator\":\"like\",\"value\":\"%a%a%a%a%zz\"}]}",
                "/process-instance|{\"businessKeyLike\":\"%a%a%a%a%zz\"}",
                "/history/task|{\"taskNameLike\":\"%a%a%a%a%zz\"}"
            })
    void patterns(String address, String query) {
        for (String api : new String[] {"/engine-rest", WEBAPPS}) {
            HttpResponse<String> answer = ann.postJson(api + address, query);
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("at most 4 times %");
        }
        assertThat(ann.postJson("/engine-rest" + address, query.replace("%a%a%a%a%zz", "%a%b%"))
                        .statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A filter holds no more either, be it what is stored or what comes with the request")
    @ValueSource(strings = {"/list", "/count"})
    void filters(String execution) {
        Filter filter = filters.createTaskFilterQuery().list().get(0);
        for (String api : new String[] {"/engine-rest", WEBAPPS}) {
            assertThat(ann.postJson(api + "/filter/" + filter.getId() + execution, alternatives("/task", 51))
                            .statusCode())
                    .isEqualTo(400);
            assertThat(signedIn("admin")
                            .postJson(api + "/filter/create", filter(alternatives("/task", 51)))
                            .statusCode())
                    .isEqualTo(400);
        }
        assertThat(filters.createTaskFilterQuery().filterNameLike("test%").count())
                .isZero();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("A filter that cannot be read or answered is left out of everybody's lists, which go on without it")
    @ValueSource(
            strings = {
                "{\"priority\":\"high\"}",
                "{\"assigneeExpression\":\"${currentUser()}\"}",
                "{\"orQueries\":[{\"assigneeExpression\":\"${currentUser()}\"}]}"
            })
    void brokenFilter(String query) {
        store(query);
        for (String api : new String[] {"/engine-rest", WEBAPPS}) {
            for (String list : new String[] {"/filter?resourceType=Task", "/filter?itemCount=true&maxResults=2000"}) {
                HttpResponse<String> answer = ann.get(api + list);
                assertThat(answer.statusCode()).isEqualTo(200);
                assertThat(answer.body()).contains("My tasks").doesNotContain("test broken");
            }
            assertThat(ann.get(api + "/filter/broken/list").statusCode()).isBetween(400, 499);
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("What the engine reads of a filter in its own way is no reason for anybody's list to fail")
    @ValueSource(
            strings = {"{broken", "broken", "[1]", "{\"orQueries\":\"none\"}", "{\"taskVariables\":[{\"name\":1}]}"})
    void oddFilter(String query) {
        store(query);
        HttpResponse<String> answer = ann.get("/engine-rest/filter?itemCount=true");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("My tasks");
        assertThat(ann.get("/engine-rest/filter/broken/list").statusCode()).isLessThan(500);
    }

    @Test
    @DisplayName("A filter that can be answered is stored as before")
    void goodFilter() {
        HttpResponse<String> answer = signedIn("admin")
                .postJson("/engine-rest/filter/create", filter("{\"taskDefinitionKey\":\"SignPlan\"}"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ann.get("/engine-rest/filter").body()).contains("test filter");
    }

    @ParameterizedTest(name = "{0} {1}")
    @DisplayName("A body of more than 10 MB is refused while it is read, said beforehand or not")
    @CsvSource({
        "/engine-rest/task, application/json",
        "/engine-rest/task/x/attachment/create, multipart/form-data; boundary=x",
        "/engine-rest/deployment/create, multipart/form-data; boundary=x",
        "/engine-rest/task/x/complete, text/plain",
        "/camunda/api/engine/engine/default/task, application/json",
        "/camunda/api/admin/auth/user/default/login/tasklist, application/json",
        "/api/tasks/x/check, application/json",
        "/api/signing-tokens, application/json",
    })
    void bodies(String address, String type) {
        String large = " ".repeat(10 * 1024 * 1024 + 1);
        HttpResponse<String> answer = ann.send("POST", address, type, large);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("at most 10 MB");
        assertThat(ann.reads("zh-CN")
                        .sendChunked(address, type, new ByteArrayInputStream(large.getBytes()))
                        .body())
                .contains("最多 10 MB");
    }

    private void store(String query) {
        sql.update(
                "insert into ACT_RU_FILTER (ID_, REV_, RESOURCE_TYPE_, NAME_, QUERY_, PROPERTIES_)"
                        + " values ('broken', 1, 'Task', 'test broken', ?, '{}')",
                query);
    }

    private int status(String query) {
        return ann.postJson("/engine-rest/task", query).statusCode();
    }

    private static String alternatives(String address, int count) {
        String condition = address.startsWith("/process-instance")
                ? "businessKey"
                : address.startsWith("/history/process")
                        ? "processInstanceBusinessKey"
                        : address.startsWith("/history/task") ? "taskName" : "name";
        return "{\"orQueries\":[%s]}".formatted(times(count, "{\"%s\":\"x\"}".formatted(condition)));
    }

    private static String times(int count, String what) {
        return IntStream.range(0, count).mapToObj(i -> what).collect(Collectors.joining(","));
    }

    private static String several(int values) {
        return IntStream.range(0, values).mapToObj("\"x%d\""::formatted).collect(Collectors.joining(","));
    }

    private static String filter(String query) {
        return "{\"resourceType\":\"Task\",\"name\":\"test filter\",\"query\":%s,\"properties\":{}}".formatted(query);
    }

    private Caller signedIn(String person) {
        Caller caller = Caller.signedIn(port, person);
        caller.get("/camunda/app/tasklist/default/");
        return caller;
    }
}
