package io.septet.plan.domain;

import io.septet.goal.GoalStatement;
import io.septet.plan.Agreement;
import io.septet.plan.CommunicationPlan;
import io.septet.plan.DecisionRules;
import io.septet.plan.EmergencyStep;
import io.septet.plan.PlanEdit;
import io.septet.plan.WorkItem;
import io.septet.plan.WorkItemKey;
import io.septet.platform.PlainText;
import io.septet.project.Participation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the plan module itself holds of a plan under work; goal and participations have their own owners.
 *
 * @param lastKey number of the last key given to an item; keys never come back, even when their item is gone
 * @param goal the goal as a change wants it; null while the agreed one holds
 * @param participations the parts of the departments as a change wants them; null while the present ones hold
 */
public record DraftContent(
        List<WorkItem> items,
        @Nullable CommunicationPlan communication,
        @Nullable DecisionRules rules,
        int lastKey,
        @Nullable GoalStatement goal,
        @Nullable List<Participation> participations) {

    private static final Pattern KEY = Pattern.compile("W([1-9]\\d{0,5})");

    public DraftContent {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** Before anything is planned. */
    public static DraftContent empty() {
        return new DraftContent(List.of(), null, null, 0, null, null);
    }

    /** The same with other items; keys that came with them count as given. */
    public DraftContent withItems(List<WorkItem> newItems) {
        int last =
                newItems.stream().mapToInt(item -> number(item.key().value())).reduce(lastKey, Math::max);
        return new DraftContent(newItems, communication, rules, last, goal, participations);
    }

    /** The same with another communication plan and other rules. */
    public DraftContent with(CommunicationPlan newCommunication, DecisionRules newRules) {
        return new DraftContent(items, newCommunication, newRules, lastKey, goal, participations);
    }

    /** The same with what people agreed on, once it is found to be in order. */
    public DraftContent with(Agreement agreement) {
        return with(communication(agreement), rules(agreement));
    }

    private static CommunicationPlan communication(Agreement agreement) {
        return new CommunicationPlan(
                agreement.meetingDay(),
                TimeOfDay.read(agreement.meetingTime()).orElseThrow(),
                agreement.meetingMinutes(),
                agreement.deepDiveEveryWeeks(),
                TimeOfDay.read(agreement.dailyUpdateBy()).orElseThrow(),
                agreement.weeklySummaryOn(),
                agreement.emergencyPath().stream()
                        .map(step -> new EmergencyStep(step.whom(), step.afterHours()))
                        .sorted(Comparator.comparingInt(EmergencyStep::afterHours))
                        .toList(),
                agreement.urgentChannel().strip(),
                agreement.importantChannel().strip(),
                agreement.routineChannel().strip(),
                agreement.documents().strip());
    }

    private static DecisionRules rules(Agreement agreement) {
        return new DecisionRules(
                agreement.spendingLimit(),
                agreement.strategicFirst(),
                agreement.early().strip(),
                agreement.late().strip(),
                PlainText.orNull(agreement.further()));
    }

    /** The same with another goal than the agreed one; with null, with the agreed one. */
    public DraftContent withGoal(@Nullable GoalStatement newGoal) {
        return new DraftContent(items, communication, rules, lastKey, newGoal, participations);
    }

    /** The same with other parts of the departments than the present ones; with null, with those. */
    public DraftContent withParticipations(@Nullable List<Participation> newParticipations) {
        return new DraftContent(items, communication, rules, lastKey, goal, newParticipations);
    }

    /** Rows as items, whatever the rules say of them; rows without a key of their own get the draft's next ones. */
    public List<WorkItem> read(PlanEdit edit) {
        List<PlanEdit.Row> rows = edit.items();
        KeyBook book = keys(rows.stream().map(PlanEdit.Row::key).toList());
        List<String> keys = rows.stream().map(row -> book.of(row.key())).toList();
        Predecessors predecessors =
                new Predecessors(keys, rows.stream().map(PlanEdit.Row::title).toList());
        return IntStream.range(0, keys.size())
                .mapToObj(at -> rows.get(at)
                        .item(
                                WorkItemKey.of(keys.get(at)),
                                predecessors.read(rows.get(at).predecessors())))
                .toList();
    }

    /** Gives keys to rows: keeps a well-formed key that is there, and makes up the next one otherwise. */
    public KeyBook keys(List<String> given) {
        return new KeyBook(lastKey, given);
    }

    /** The number of the last key that was given, to a row of this edit or before. */
    public int lastKey(PlanEdit edit) {
        return edit.items().stream()
                .map(PlanEdit.Row::key)
                .filter(Objects::nonNull)
                .mapToInt(DraftContent::number)
                .reduce(lastKey, Math::max);
    }

    private static int number(String key) {
        Matcher matcher = KEY.matcher(PlainText.halfWidth(key).strip());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Hands out keys for one edit. */
    public static final class KeyBook {

        private final Set<String> taken = new HashSet<>();
        private int last;

        private KeyBook(int last, List<String> given) {
            this.last = given.stream()
                    .filter(key -> key != null)
                    .mapToInt(DraftContent::number)
                    .reduce(last, Math::max);
        }

        /** The key itself if it is one and no earlier row has it, else a new one. */
        public String of(@Nullable String given) {
            String typed = given == null ? "" : PlainText.halfWidth(given).strip();
            String key = KEY.matcher(typed).matches() ? typed : "W" + ++last;
            return taken.add(key) ? key : "W" + ++last;
        }
    }
}
