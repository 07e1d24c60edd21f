package io.septet.archive.process;

import static io.septet.Company.bob;
import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.Colleagues;
import io.septet.Company;
import io.septet.Life;
import io.septet.action.ActionId;
import io.septet.action.Actions;
import io.septet.demo.Script;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.project.State;
import io.septet.signoff.SigningTokens;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.BeanFactory;

/**
 * The life of a project, and what somebody notes down who watches its people and the engine at work: a line for each thing
 * that a record of decisions should tell. They do one thing a minute.
 */
final class Diary {

    /** Whose hand did something, and in whose place. */
    private record Hand(String by, String inPlaceOf) {}

    private final Life life;
    private final Colleagues colleagues;
    private final SigningTokens tokens;
    private final TaskService tasks;
    private final HistoryService history;
    private final Directory directory;
    private final Notes notes = new Notes();
    private final Actions actions;
    private final Map<String, Long> passed = new HashMap<>();
    private int round;
    private int version;
    private int inEffect;
    private String change;
    private Hand drafted;
    private Hand last;
    private Hand rejected;

    Diary(BeanFactory beans) {
        colleagues = beans.getBean(Colleagues.class);
        tokens = beans.getBean(SigningTokens.class);
        tasks = beans.getBean(TaskService.class);
        history = beans.getBean(HistoryService.class);
        directory = beans.getBean(Directory.class);
        actions = beans.getBean(Actions.class);
        List.of("FreezePlan", "ReturnPlan", "PublishPlan", "TellThoseConcerned").forEach(this::isPassed);
        life = new Life(beans);
        note(person(bob("sales")), "", "Marketing", "Project proposed", "", 0, "");
    }

    Life life() {
        return life;
    }

    Notes notes() {
        return notes;
    }

    /** People live on until one of them has that task. */
    Task until(String task) {
        while (life.open(task).isEmpty()) {
            liveOn();
        }
        return life.open(task).get(0);
    }

    /** People live on until the project is archived. */
    void toTheEnd() {
        while (life.view().state() != State.ARCHIVED) {
            liveOn();
        }
    }

    private void liveOn() {
        if (life.open().isEmpty()) {
            life.liveOn();
        } else {
            does(life.open().get(0), Map.of());
        }
    }

    /** Somebody asks for a change. */
    void asks(String person, String what, Map<String, Object> content) {
        aMinutePasses();
        change = what;
        colleagues.as(person).start("change-request", content);
        note(person(person), "", "", "Change asked for", what, inEffect, (String) content.get("cause"));
        life.letEngineWork();
    }

    /** An administrator does something by hand. */
    void isForced(String administrator, Map<String, String> kinds, Runnable deed) {
        aMinutePasses();
        deed.run();
        kinds.forEach((kind, about) -> note(person(administrator), "", "", kind, about, 0, ""));
        note(person(administrator), "", "", "Change dropped", change, inEffect, "");
        life.letEngineWork();
        isPassed("TellThoseConcerned");
    }

    /** Whose task it is does it, as their script says but for what is written otherwise. */
    void does(Task task, Map<String, ?> otherwise) {
        aMinutePasses();
        Map<String, Object> facts = tasks.getVariables(task.getId());
        UnaryOperator<String> token =
                shown -> tokens.issue(PersonId.of(task.getAssignee()), task.getId(), Company.PASSWORD, shown);
        Map<String, Object> written = new HashMap<>(otherwise);
        colleagues
                .as(task.getAssignee())
                .fillIn(task, (name, shown, signing) -> written(name, shown, signing, written), token);
        note(task, facts, written);
        life.letEngineWork();
        noteWhatEngineDid();
    }

    private static Object written(
            String task, Map<String, ?> shown, Supplier<String> token, Map<String, Object> otherwise) {
        if (!otherwise.isEmpty()) {
            if (task.startsWith("Sign")) {
                otherwise.put("token", token.get());
            }
            return otherwise;
        }
        Object script = Life.SCRIPT.into(task, shown, token);
        if (task.startsWith("Hold")) {
            return with(script, "heldAt", LocalTime.ofInstant(now(), SHANGHAI).toString());
        }
        if (task.equals(Script.DEFINE_GOAL) && shown.get("replies") instanceof List<?> objections) {
            List<?> replies = objections.stream()
                    .map(objection -> with(objection, "text", "The shops were asked."))
                    .toList();
            return with(script, "replies", replies);
        }
        return script;
    }

    private static Map<String, Object> with(Object written, String field, Object value) {
        Map<String, Object> whole = new HashMap<>();
        ((Map<?, ?>) written).forEach((name, before) -> whole.put((String) name, before));
        whole.put(field, value);
        return whole;
    }

    private void note(Task task, Map<String, Object> facts, Map<String, Object> written) {
        String who = person(task.getAssignee());
        String owner =
                task.getOwner() == null || task.getOwner().equals(task.getAssignee()) ? "" : person(task.getOwner());
        String department = facts.containsKey(DepartmentId.VARIABLE)
                ? directory.roster().department(DepartmentId.of((String) facts.get(DepartmentId.VARIABLE)))
                : "";
        String reason = (String) written.getOrDefault("reason", "");
        boolean isNo = List.of("OBJECT", "REJECT", "REFUSE").contains(String.valueOf(written.get("decision")));
        last = new Hand(who, owner);
        switch (task.getTaskDefinitionKey()) {
            case Script.DEFINE_GOAL -> note(who, owner, "", "Goal statement written", "", ++round, "");
            case Script.CONFIRM_GOAL ->
                note(
                        who,
                        owner,
                        department,
                        isNo ? "Goal statement objected to" : "Goal statement confirmed",
                        "",
                        round,
                        reason);
            case Script.SIGN_PLAN -> {
                rejected = isNo ? last : rejected;
                note(who, owner, department, isNo ? "Plan rejected" : "Plan approved", "", version, reason);
            }
            case Script.SIGN_DUTIES ->
                note(who, owner, dutyOf(task), isNo ? "Duties refused" : "Duties accepted", "", version, reason);
            case Script.HOLD_KICK_OFF -> {
                note(who, owner, "", "Kick-off meeting held", "", version, "");
                note(who, owner, "", "Decided at the kick-off meeting", "The plan takes effect today.", version, "");
            }
            case "AdjustPlan" -> {
                version++;
                drafted = last;
                note(who, owner, "", "Plan version made by a minor change", "", version, "");
                note(who, owner, "", "Plan version takes effect", "", inEffect = version, "");
            }
            case Script.AGREE_COMMUNICATION, Script.DRAFT_NEW_VERSION -> drafted = last;
            case Script.ACCEPT_DELIVERABLE ->
                note(
                        who,
                        owner,
                        department,
                        isNo ? "Deliverable refused" : "Deliverable accepted",
                        facts.get("workItemKey").equals("W1") ? "W1 Customer survey" : "W2 Coupons in the shops",
                        inEffect,
                        (String) written.getOrDefault("corrections", ""));
            case Script.DO_ACTION ->
                note(who, owner, "", "Action done", whatToDo((String) facts.get("actionId")), 0, "");
            case Script.HOLD_REVIEW_MEETING -> {
                note(who, owner, "", "Review meeting held", "", inEffect, "");
                note(who, owner, "", "Decided at the review meeting", "The weekly meeting stays.", inEffect, "");
            }
            case Script.WRITE_REVIEW_REPORT -> note(who, owner, "", "Review report written", "", inEffect, "");
            default -> {
                // decides nothing
            }
        }
    }

    private String whatToDo(String action) {
        return actions.get(ActionId.of(action)).what();
    }

    private void noteWhatEngineDid() {
        if (isPassed("FreezePlan")) {
            note(drafted, "Plan version put to signature", "", ++version);
        }
        if (isPassed("ReturnPlan")) {
            note(rejected, "Plan version returned", "", version);
        }
        if (isPassed("PublishPlan")) {
            note(last, "Plan version published", "", inEffect = version);
        }
        if (isPassed("TellThoseConcerned")) {
            note(drafted, "Change made", change, version);
        }
    }

    /** Whether the engine has come through there once more. */
    private boolean isPassed(String activity) {
        long times = history.createHistoricActivityInstanceQuery()
                .activityId(activity)
                .finished()
                .count();
        Long before = passed.put(activity, times);
        return before != null && before < times;
    }

    /** The lead and the coordinator act for no department. */
    private String dutyOf(Task task) {
        String member = task.getOwner() == null ? task.getAssignee() : task.getOwner();
        return List.of(Life.LEAD, Life.COORDINATOR).contains(member)
                ? ""
                : directory
                        .roster()
                        .department(directory
                                .person(PersonId.of(member))
                                .departments()
                                .iterator()
                                .next());
    }

    private void note(Hand hand, String kind, String about, int number) {
        note(hand.by(), hand.inPlaceOf(), "", kind, about, number, "");
    }

    private void note(
            String by, String inPlaceOf, String department, String kind, String about, int version, String reason) {
        notes.add(now(), by, inPlaceOf, department, kind, about, version, reason);
    }

    String person(String id) {
        return directory.person(PersonId.of(id)).name();
    }

    private static Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    private static void aMinutePasses() {
        ClockUtil.setCurrentTime(Date.from(now().plusSeconds(60)));
    }
}
