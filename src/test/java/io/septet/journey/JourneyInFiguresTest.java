package io.septet.journey;

import static io.septet.Company.bob;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.archive.Archives;
import io.septet.demo.Handwriting;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PlanEdit;
import io.septet.plan.Raci;
import io.septet.plan.SamplePlans;
import io.septet.project.Step;
import io.septet.signoff.Signature;
import io.septet.signoff.Signatures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a project of five items asks of its people, from its proposal to the opened archive, with a change of one number. */
@ProcessTest
@DisplayName("A project in figures")
class JourneyInFiguresTest {

    private static final int MOST_FORMS = 45;
    private static final int MOST_SIGNATURES = 12;
    private static final int MOST_SIGNATURES_OF_THE_CHANGE = 2;

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Signatures signatures;

    @Autowired
    Archives archives;

    @Autowired
    HistoryService history;

    @Test
    @DisplayName("X1: takes at most 45 forms and 12 signatures, of which at most 2 for the change of one number")
    void counted() {
        Life life = new Life(beans, new FiveItems()).to(Step.TRACKING);
        colleagues.as(bob("sales")).start("change-request", change(life));
        life.toTheEnd();
        assertThat(archives.get(life.id(), PersonId.of(Life.LEAD)).length()).isPositive();

        List<Signature> signed = signatures.of(life.id());
        assertThat(signed).hasSizeLessThanOrEqualTo(MOST_SIGNATURES);
        assertThat(signed)
                .filteredOn(signature -> signature.version() > 1)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(MOST_SIGNATURES_OF_THE_CHANGE);
        List<String> forms = history
                .createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(life.view().code())
                .taskDeleteReason("completed")
                .list()
                .stream()
                .map(HistoricTaskInstance::getTaskDefinitionKey)
                .toList();
        // and the two forms that start the project and the change
        assertThat(forms).as(forms.stream().sorted().toList().toString()).hasSizeLessThanOrEqualTo(MOST_FORMS - 2);
    }

    private static Map<String, Object> change(Life life) {
        return Map.of(
                "project",
                life.id().toString(),
                "item",
                life.id() + "/W3",
                "cause",
                "More shops join",
                "what",
                "600,000 flyers instead of 500,000",
                "shiftDays",
                0,
                "extraCost",
                6000);
    }

    /** The sample project with three items more, one of which is to bring 500,000 flyers, and later 600,000. */
    private static final class FiveItems implements Handwriting {

        @Override
        public Object into(String task, Map<String, ?> shown, Supplier<String> token) {
            return switch (task) {
                case "PlanWork" ->
                    new PlanEdit(Stream.concat(
                                    SamplePlans.work().items().stream(), Stream.of(flyers(3), flyers(4), flyers(5)))
                            .toList());
                case "DraftNewVersion" -> Map.of("items", moreFlyers(shown));
                default -> Life.SCRIPT.into(task, shown, token);
            };
        }

        private static PlanEdit.Row flyers(int number) {
            return new PlanEdit.Row(
                    "W" + number,
                    "Flyers " + number,
                    "Campaign",
                    PersonId.of("marketing.ann"),
                    LocalDate.of(2024, 3, 18),
                    LocalDate.of(2024, 4, 12),
                    false,
                    "500,000 flyers",
                    "Every shop has its flyers",
                    null,
                    null,
                    null,
                    null,
                    null,
                    Map.of(DepartmentId.of("marketing"), Raci.AR, DepartmentId.of("sales"), Raci.I),
                    Map.of());
        }

        private static List<Map<String, Object>> moreFlyers(Map<String, ?> shown) {
            List<Map<String, Object>> items = new ArrayList<>();
            for (Object row : (List<?>) shown.get("items")) {
                Map<String, Object> item = new HashMap<>();
                ((Map<?, ?>) row).forEach((field, value) -> item.put(field.toString(), value));
                if ("W3".equals(item.get("key"))) {
                    item.put("deliverable", "600,000 flyers");
                }
                items.add(item);
            }
            return items;
        }
    }
}
