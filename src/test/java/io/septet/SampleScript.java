package io.septet;

import static io.septet.Company.bob;
import static io.septet.Company.head;
import static io.septet.calendar.domain.Calendars.SHANGHAI;

import io.septet.demo.Script;
import io.septet.goal.KeyResult;
import io.septet.goal.SampleGoals;
import io.septet.plan.SamplePlans;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What people write in a project that {@code marketing.head} leads and {@code research.bob} coordinates; its goal is that
 * of {@link SampleGoals}, its plan that of {@link SamplePlans}.
 */
public final class SampleScript extends Script {

    public static final String LEAD = head("marketing");
    public static final String COORDINATOR = bob("research");

    @Override
    public Map<String, Object> proposal() {
        return Map.of(
                "name", "618 campaign",
                "category", "CAMPAIGN",
                "initiatingDepartment", "marketing",
                "overallLead", LEAD,
                "coordinator", COORDINATOR);
    }

    @Override
    protected Object goal() {
        return Map.of(
                "objective", SampleGoals.objective(),
                "keyResults", SampleGoals.inOrder().keyResults(),
                "scope", SampleGoals.scope());
    }

    @Override
    protected Object parts() {
        return SamplePlans.parts();
    }

    @Override
    protected Object work() {
        return SamplePlans.work();
    }

    @Override
    protected Object agreement() {
        return SamplePlans.agreement();
    }

    @Override
    protected Object kickOff() {
        return minutes("Goal", "The plan takes effect today.", "Open the group chat", "2024-03-05");
    }

    @Override
    protected Object progress() {
        return Map.of("status", "ON_TRACK", "percent", 50);
    }

    @Override
    protected String place() {
        return "Shared drive, folder 618";
    }

    @Override
    protected Object response() {
        return Map.of(
                "cause", "RESOURCES",
                "explanation", "The printer is closed",
                "measures", List.of(Map.of("what", "Find another", "owner", COORDINATOR, "dueOn", "2024-06-28")));
    }

    @Override
    protected Object agreedByPhone() {
        return Map.of("agreed", "They send a printer", "withWhom", "Carl of Fast Print", "agreedAt", "00:05");
    }

    @Override
    protected Object endOfEmergency() {
        return Map.of("cause", "EQUIPMENT", "explanation", "The old printer was worn out", "recommendation", "NOTHING");
    }

    @Override
    protected Object callTogether() {
        return Map.of(
                "way", "MEETING",
                "meetOn", "2024-06-27",
                "meetAt", "10:00",
                "place", "Room 3",
                "lateReason", "Sales is at the fair");
    }

    /** They have met earlier than they were called to. */
    @Override
    protected Object conclusion() {
        LocalDate today = LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), SHANGHAI);
        return Map.of(
                "heldOn", today.toString(),
                "heldAt", "00:05",
                "discussed", "Both were heard",
                "concluded", "Sales prints first",
                "followUps", List.of(Map.of("what", "Book the printer", "owner", COORDINATOR, "dueOn", "2024-06-28")));
    }

    @Override
    protected Object issueDecision() {
        return Map.of("decided", "Marketing prints first");
    }

    @Override
    protected String correction() {
        return "It says now what was agreed";
    }

    @Override
    protected String delay() {
        return "The printer was closed";
    }

    @Override
    protected Object newVersion(Map<String, ?> shown) {
        List<Map<String, Object>> items = new ArrayList<>(rows(shown, "items"));
        Map<String, Object> later = new HashMap<>(items.get(1));
        later.put("end", "2024-04-19");
        items.set(1, later);
        return Map.of("items", items);
    }

    @Override
    protected Object reviewAnswer() {
        return Map.of(
                "goalReached", "YES",
                "worked", "The weekly meeting",
                "failed", "Needs were not clear in the beginning",
                "toolsRight", "YES",
                "better", "Begin a week earlier");
    }

    @Override
    protected Object reviewMeeting(Map<String, ?> shown) {
        return minutes("Looking back", "The weekly meeting stays.", "Keep one folder", "2024-06-28");
    }

    @Override
    protected Object reviewReport() {
        return Map.of(
                "goalReached", "YES",
                "summary", "The goal was reached.",
                "successes", "All was on time.",
                "shortcomings", "Documents were filed late.",
                "keyResults",
                        SampleGoals.inOrder().keyResults().stream()
                                .map(SampleScript::reached)
                                .toList(),
                "improvements",
                        List.of(Map.of("text", "Keep one folder", "owner", COORDINATOR, "dueOn", "2024-06-28")));
    }

    private static Map<String, Object> reached(KeyResult keyResult) {
        return Map.of(
                "department", keyResult.department(),
                "text", keyResult.text(),
                "metric", keyResult.metric(),
                "target", keyResult.target(),
                "actual", keyResult.target(),
                "reached", "YES");
    }

    /** Of a meeting that was held today, as the form proposes it. */
    private static Map<String, Object> minutes(String subject, String decided, String toDo, String until) {
        return Map.of(
                "heldAt", "08:00",
                "minutesLong", 45,
                "place", "Room 3",
                "attendees", List.of(LEAD, COORDINATOR),
                "topics", List.of(Map.of("subject", subject, "presenter", LEAD, "discussed", "Shown and understood")),
                "decisions", List.of(Map.of("decided", decided)),
                "actionItems", List.of(Map.of("what", toDo, "who", LEAD, "until", until)));
    }
}
