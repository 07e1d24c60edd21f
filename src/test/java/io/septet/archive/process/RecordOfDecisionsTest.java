package io.septet.archive.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.Browser;
import io.septet.Life;
import io.septet.ProcessTest;
import io.septet.absence.NameSubstitute;
import io.septet.archive.process.Notes.Line;
import io.septet.directory.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.task.Task;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The record of decisions")
class RecordOfDecisionsTest extends FiledProjects {

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("Project proposed", "提出项目"),
            Map.entry("Goal statement written", "编写任务目标说明书"),
            Map.entry("Goal statement confirmed", "确认任务目标说明书"),
            Map.entry("Goal statement objected to", "对任务目标说明书提出异议"),
            Map.entry("Plan version put to signature", "计划版本提交签署"),
            Map.entry("Plan version made by a minor change", "一般变更形成新计划版本"),
            Map.entry("Plan version takes effect", "计划版本生效"),
            Map.entry("Plan version published", "发布计划版本"),
            Map.entry("Plan version returned", "退回计划版本"),
            Map.entry("Plan approved", "同意计划"),
            Map.entry("Plan rejected", "拒绝计划"),
            Map.entry("Duties accepted", "同意职责"),
            Map.entry("Kick-off meeting held", "召开启动会"),
            Map.entry("Decided at the kick-off meeting", "启动会决议"),
            Map.entry("Change asked for", "申请变更"),
            Map.entry("Change made", "变更完成"),
            Map.entry("Change dropped", "变更终止"),
            Map.entry("Variable set by an administrator", "管理员设置流程变量"),
            Map.entry("Task skipped by an administrator", "管理员跳过任务"),
            Map.entry("Deliverable accepted", "成果验收通过"),
            Map.entry("Deliverable refused", "成果验收不通过"),
            Map.entry("Action done", "行动项已完成"),
            Map.entry("Review meeting held", "召开复盘会"),
            Map.entry("Decided at the review meeting", "复盘会决议"),
            Map.entry("Review report written", "提交复盘报告"));

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    NameSubstitute naming;

    @Autowired
    IdentityService identities;

    @Test
    @DisplayName(
            "A3: tells a whole life as it was: each thing done, by whom, in whose place, on what version, and what was forced")
    void wholeLife() throws Exception {
        Diary diary = new Diary(beans);
        live(diary);

        List<String> done = diary.notes().lines();
        assertThat(done).hasSizeGreaterThan(30);
        assertThat(shown(diary.life(), Locale.ENGLISH)).containsExactlyElementsOf(done);
        assertThat(shown(diary.life(), Locale.CHINA)).containsExactlyElementsOf(inChinese(done));
        assertThat(filed(diary.life()))
                .containsExactlyInAnyOrderElementsOf(diary.notes().cells());
        assertThat(archives.decisions(diary.life().id()))
                .allSatisfy(decision -> assertThat(decision.by()).isNotNull())
                // what was agreed in a meeting is about no version
                .filteredOn(decision -> !decision.kind().startsWith("project.decision.")
                        && !decision.kind().startsWith("action.trace."))
                .allSatisfy(decision -> assertThat(decision.version()).isNotNull());
    }

    /** An objection, a rejection, a forced step, a substitute's signature and acceptance, a small change, a large one, a refusal. */
    private void live(Diary diary) {
        diary.until("ConfirmGoal");
        diary.does(
                of(diary, "ConfirmGoal", ann("sales")),
                Map.of("decision", "OBJECT", "reason", "Nobody asked the shops"));
        diary.until("SignPlan");
        diary.does(of(diary, "SignPlan", head("sales")), Map.of("decision", "REJECT", "reason", "No budget"));
        naming.name(
                PersonId.of(head("sales")),
                PersonId.of(bob("legal")),
                LocalDate.of(2024, 3, 4),
                LocalDate.of(2024, 3, 4));
        naming.name(
                PersonId.of(ann("sales")),
                PersonId.of(ann("legal")),
                LocalDate.of(2024, 3, 5),
                LocalDate.of(2024, 3, 5));
        diary.until("DeliverWork");
        diary.asks(ann("sales"), "Another printer", change(diary, "W2", 1, "Another printer"));
        force(diary, diary.until("AdjustPlan"));
        diary.asks(
                bob("sales"), "Two days more for the coupons", change(diary, "W2", 2, "Two days more for the coupons"));
        Map<String, Object> adjustment = new HashMap<>();
        adjustment.put("decision", "ADJUST");
        adjustment.put("start", "2024-03-18");
        adjustment.put("end", "2024-04-16");
        adjustment.put("responsible", bob("sales"));
        adjustment.put("deliverable", "Coupons in all shops");
        diary.does(diary.until("AdjustPlan"), adjustment);
        diary.asks(ann("sales"), "Four weeks more", change(diary, null, 20, "Four weeks more"));
        diary.until("AcceptDeliverable");
        diary.does(
                diary.life().open("AcceptDeliverable").get(0),
                Map.of("decision", "REFUSE", "corrections", "Count again", "dueOn", "2024-03-12"));
        diary.toTheEnd();
    }

    /** An administrator sets a variable, and moves the change past whoever decides on it, which ends it. */
    private void force(Diary diary, Task decision) {
        Map<String, String> kinds = Map.of(
                "Variable set by an administrator",
                "Change request: changeWithdrawn = true",
                "Task skipped by an administrator",
                decision.getName());
        diary.isForced("admin", kinds, () -> {
            identities.setAuthentication("admin", List.of(Groups.CAMUNDA_ADMIN));
            runtime.setVariable(decision.getProcessInstanceId(), "changeWithdrawn", true);
            runtime.createProcessInstanceModification(decision.getProcessInstanceId())
                    .cancelAllForActivity(decision.getTaskDefinitionKey())
                    .startBeforeActivity("TellThoseConcerned")
                    .execute();
            identities.clearAuthentication();
        });
    }

    private static Task of(Diary diary, String task, String person) {
        return diary.life().open(task).stream()
                .filter(open -> person.equals(open.getAssignee()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, Object> change(Diary diary, String item, int shiftDays, String what) {
        Map<String, Object> content = new HashMap<>();
        content.put("project", diary.life().id().toString());
        content.put("item", item == null ? null : diary.life().id() + "/" + item);
        content.put("cause", "The printer is late");
        content.put("what", what);
        content.put("shiftDays", shiftDays);
        return content;
    }

    /** The lines of the page, without reminders, which nobody decides. */
    private List<String> shown(Life life, Locale language) throws Exception {
        String page = browser.send(get("/projects/%s/decisions".formatted(life.id()))
                        .with(user(Life.LEAD))
                        .locale(language))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("tbody tr").stream()
                .map(RecordOfDecisionsTest::shown)
                .sorted()
                .toList();
    }

    private static String shown(Element row) {
        List<Element> cells = row.select("td");
        String inPlaceOf = cells.get(1).select("small").text().replaceFirst("^(for|代) ", "");
        return Instant.parse(row.select("time").attr("datetime")) + " "
                + new Line(
                        cells.get(1).select("span").text(),
                        inPlaceOf,
                        cells.get(2).text(),
                        cells.get(3).text(),
                        cells.get(4).text(),
                        cells.get(5).text(),
                        cells.get(6).text());
    }

    /** The lines of the archive's document for people, without their times. */
    private List<List<String>> filed(Life life) throws Exception {
        return Jsoup.parse(unpacked(life.id()).read("Decisions.html")).select("tbody tr").stream()
                .map(row -> row.select("td").eachText())
                .map(said -> said.subList(1, said.size()))
                .toList();
    }

    private static List<String> inChinese(List<String> lines) {
        return lines.stream()
                .map(line -> CHINESE.entrySet().stream()
                        .filter(kind -> line.contains("kind=" + kind.getKey() + ","))
                        .map(kind -> line.replace(kind.getKey(), kind.getValue()))
                        .findFirst()
                        .orElse(line))
                .sorted()
                .toList();
    }
}
