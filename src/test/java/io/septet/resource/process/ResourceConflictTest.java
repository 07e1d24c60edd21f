package io.septet.resource.process;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.Statements;
import io.septet.plan.DecisionRules;
import io.septet.project.Category;
import io.septet.resource.AskingProject;
import io.septet.resource.Claims;
import io.septet.resource.RequestState;
import io.septet.resource.RequestView;
import io.septet.resource.Rival;
import io.septet.tracking.TrackedProject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("T7, R6: two projects that need the same resource on the same days")
class ResourceConflictTest {

    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate FRIDAY = MONDAY.plusDays(4);

    @Autowired
    BeanFactory beans;

    @Autowired
    Colleagues colleagues;

    @Autowired
    TaskService tasks;

    @Autowired
    Claims claims;

    @Autowired
    Statements statements;

    AskingProject sale;
    AskingProject strategy;

    @BeforeEach
    void begin() {
        AskingProject.forgetOthers(beans);
        sale = new AskingProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
        strategy = new AskingProject(
                beans, "Brand 2030", Category.ANNUAL_STRATEGY, item("W1", MONDAY, MONDAY.plusDays(11)));
    }

    @Test
    @DisplayName("the strategic one goes first though it asked later; the other is told why and until when")
    void strategic() {
        sale.ask("marketing.bob", "摄影棚 A", MONDAY, FRIDAY, null);
        strategy.ask("marketing.bob", "摄影棚Ａ", TUESDAY, FRIDAY, null);
        assertThat(strategy.told("resource.waits")).isEmpty();
        assertThat(sale.told("resource.waits")).singleElement().satisfies(message -> {
            assertThat(message.person().value()).isEqualTo("marketing.bob");
            assertThat(message.body())
                    .contains("Brand 2030", "8 Mar 2024", "goes first, because it is of a strategic project");
        });
    }

    @Test
    @DisplayName("what is granted already gives way to a strategic project, and is free again when that is refused")
    void grantedGivesWay() {
        sale.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        decide(sale, "GRANT");
        strategy.ask("marketing.bob", "studio", MONDAY, FRIDAY, null);
        assertThat(sale.told("resource.waits")).hasSize(1);
        assertThat(rivals(sale)).singleElement().satisfies(rival -> assertThat(rival.goesFirst())
                .isTrue());

        decide(strategy, "REFUSE");
        assertThat(sale.toldTo("resource.free")).containsExactly("marketing.bob");
        assertThat(rivals(sale)).isEmpty();
    }

    @Test
    @DisplayName("among equals whoever asked earlier goes first, and whoever decides sees it beforehand")
    void earlier() {
        AskingProject other =
                new AskingProject(beans, "Autumn sale", Category.CAMPAIGN, item("W1", MONDAY, MONDAY.plusDays(11)));
        sale.ask("marketing.bob", "Studio", MONDAY, TUESDAY, null);
        other.ask("marketing.bob", "Studio", TUESDAY, FRIDAY, null);
        assertThat(sale.told("resource.waits")).isEmpty();
        assertThat(other.told("resource.waits")).hasSize(1);
        assertThat(rivals(sale)).extracting(Rival::order).containsExactly(Rival.Order.BEHIND);
        assertThat(rivals(other)).singleElement().satisfies(rival -> {
            assertThat(rival.project()).contains("Spring sale");
            assertThat(rival.until()).isEqualTo(TUESDAY);
            assertThat(rival.state()).isEqualTo(RequestState.OPEN);
        });
        decide(other, "GRANT");
        assertThat(other.told("resource.granted").get(0).body())
                .as("some days are left, and it is said which are not")
                .contains("Spring sale", "5 Mar 2024");
    }

    @Test
    @DisplayName("nothing is granted that leaves no day, until those who go first are decided")
    void nothingLeft() {
        sale.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        strategy.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        assertThatThrownBy(() -> decide(sale, "GRANT")).hasMessageContaining("others who go first");
        assertThat(sale.requests().get(0).isOpen()).isTrue();
        decide(strategy, "REFUSE");
        decide(sale, "GRANT");
        assertThat(sale.requests().get(0).state()).isEqualTo(RequestState.GRANTED);
    }

    @Test
    @DisplayName("a plan may leave it to the lead instead, and then no project is strategic")
    void leftToLead() {
        TrackedProject tracked = new TrackedProject(beans, "Brand 2031", Category.ANNUAL_STRATEGY);
        tracked.decideBy(new DecisionRules(new BigDecimal("5000"), false, "praise", "explanation"));
        AskingProject undecided = new AskingProject(beans, tracked, item("W1", MONDAY, MONDAY.plusDays(11)));
        sale.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        undecided.ask("marketing.bob", "Camera", MONDAY, FRIDAY, null);
        assertThat(task(undecided).getAssignee()).isEqualTo("marketing.ann");
        decide(undecided, "GRANT");
        undecided.ask("marketing.bob", "Studio", TUESDAY, FRIDAY.plusDays(3), null);
        assertThat(task(undecided).getAssignee()).isEqualTo("marketing.head");
        assertThat(sale.told("resource.waits")).isEmpty();
        assertThat(undecided.told("resource.waits")).hasSize(1);
    }

    @Test
    @DisplayName("the work of one of them is over: the other has it")
    void over() {
        sale.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        strategy.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        strategy.tracked().change();
        assertThat(sale.toldTo("resource.free")).containsExactly("marketing.bob");
    }

    @Test
    @DisplayName("are found in as many statements, however many claim however many things")
    void bounded() {
        sale.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        strategy.ask("marketing.bob", "Studio", MONDAY, FRIDAY, null);
        List<RequestView> one = sale.requests();
        Map<String, Long> few = statements.during(() -> claims.rivals(one));
        for (String what : List.of("Camera", "Lamp", "Car")) {
            sale.ask("marketing.bob", what, MONDAY, FRIDAY, null);
            strategy.ask("marketing.bob", what, MONDAY, FRIDAY, null);
        }
        List<RequestView> all = sale.requests();
        assertThat(all).hasSize(4);
        assertThat(statements.during(() -> claims.rivals(all))).isEqualTo(few);
        assertThat(few.values().stream().mapToLong(Long::longValue).sum()).isLessThan(4);
    }

    private List<Rival> rivals(AskingProject project) {
        RequestView latest = project.requests().get(0);
        return claims.rivals(List.of(latest)).getOrDefault(latest.id(), List.of());
    }

    private void decide(AskingProject project, String decision) {
        Task task = task(project);
        colleagues.as(task.getAssignee()).complete(task, Map.of("decision", decision, "remark", "As agreed"));
    }

    private Task task(AskingProject project) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(project.tracked().view().code())
                .taskDefinitionKey("DecideOnSupport")
                .singleResult();
    }
}
