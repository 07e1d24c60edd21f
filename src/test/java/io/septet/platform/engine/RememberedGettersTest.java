package io.septet.platform.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.ibatis.builder.BuilderException;
import org.apache.ibatis.scripting.xmltags.ExpressionEvaluator;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.query.Query;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What the engine's SQL depends on")
class RememberedGettersTest {

    private final ExpressionEvaluator conditions = new ExpressionEvaluator();

    @BeforeAll
    static void remember() {
        RememberedGetters.use();
    }

    private boolean holds(String condition, Query<?, ?> query) {
        return conditions.evaluateBoolean(condition, Map.of("query", query));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is read from each query anew, whether it has a getter, is called otherwise or is a field:")
    @ValueSource(
            strings = {
                "query.name == 'sought'",
                "query.isWithoutTenantId",
                "query.isOrQueryActive",
                "query.queries.size > 1",
                "query.getName() != null and query.assigned"
            })
    void read(String condition) {
        for (int again = 0; again < 2; again++) {
            assertThat(holds(condition, sought())).isTrue();
            assertThat(holds(condition, new TaskQueryImpl())).isFalse();
        }
    }

    private static TaskQueryImpl sought() {
        TaskQueryImpl query = new TaskQueryImpl();
        query.taskName("sought").taskAssigned().withoutTenantId();
        query.or().taskName("other");
        query.setOrQueryActive();
        return query;
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is refused where there is nothing of that name, each time:")
    @ValueSource(strings = {"query.nothingOfTheKind", "query.setOrQueryActive"})
    void nothing(String condition) {
        for (int again = 0; again < 2; again++) {
            assertThatThrownBy(() -> holds(condition, new TaskQueryImpl())).isInstanceOf(BuilderException.class);
        }
    }
}
