package io.septet.risk.process;

import io.septet.platform.DecisionContract;
import io.septet.risk.RiskLevel;
import io.septet.risk.RiskReason;
import io.septet.tracking.ProgressStatus;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the code and the decision table {@code risk-level} agree on: every work item has a level, and a reason for it. */
@Component
class RiskLevelTable implements DecisionContract {

    static final String DECISION = "risk-level";

    /** In percentage points; below 0 when more is done than planned. */
    static final String DEVIATION = "deviation";

    /** In working days. */
    static final String DAYS_LATE = "daysLate";

    static final String MILESTONE = "milestone";

    /** How many items wait for it. */
    static final String SUCCESSORS = "successors";

    /** What the responsible person last said: "on track", "at risk", "blocked", "done", or "" before they report. */
    static final String SAID = "said";

    static final String LEVEL = "level";
    static final String BECAUSE = "because";

    @Override
    public String decision() {
        return DECISION;
    }

    @Override
    public List<Input> inputs() {
        return List.of(
                new Input(DEVIATION, Kind.WHOLE_NUMBER),
                new Input(DAYS_LATE, Kind.WHOLE_NUMBER),
                new Input(MILESTONE, Kind.TRUTH),
                new Input(SUCCESSORS, Kind.WHOLE_NUMBER),
                new Input(SAID, Kind.TEXT, said()));
    }

    @Override
    public List<Output> outputs() {
        return List.of(Output.word(LEVEL, words(RiskLevel.values())), Output.word(BECAUSE, words(RiskReason.values())));
    }

    @Override
    public boolean isComplete() {
        return true;
    }

    private static List<String> said() {
        return Stream.concat(Stream.of(""), words(ProgressStatus.values()).stream())
                .toList();
    }

    private static List<String> words(Enum<?>[] values) {
        return Arrays.stream(values).map(RiskLevelTable::word).toList();
    }

    /** {@code LATE_MILESTONE} is "late milestone" in the table. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    static <E extends Enum<E>> E meant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
    }
}
