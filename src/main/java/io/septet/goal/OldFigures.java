package io.septet.goal;

import io.septet.calendar.WorkingTime;
import io.septet.findings.Findings;
import io.septet.findings.Refused;
import io.septet.goal.domain.OldFiguresPolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks about what still names a number or a day that the goal has no longer (G3, C3). */
@Component
public class OldFigures {

    /** Where a form lets people say that what was asked about is meant as it is. */
    public static final String MEANT = "oldFiguresMeant";

    private final WorkingTime time;

    OldFigures(WorkingTime time) {
        this.time = time;
    }

    /** What key results say, by the paths of a form. */
    public static Map<String, @Nullable String> of(String path, List<KeyResult> keyResults) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        for (int i = 0; i < keyResults.size(); i++) {
            KeyResult result = keyResults.get(i);
            texts.put("%s[%d].text".formatted(path, i), result.text());
            texts.put("%s[%d].metric".formatted(path, i), result.metric());
            texts.put("%s[%d].target".formatted(path, i), result.target());
        }
        return texts;
    }

    /**
     * Asks, unless it was said already that all is meant as it is.
     *
     * @param texts what was written, by the paths of a form
     * @param meant whether all is meant as it is; nobody has said so who left it out
     * @throws Refused with each text that names an old number or day, and with the place where to say that they are meant
     */
    public void ask(
            GoalStatement before,
            GoalStatement now,
            Map<String, ? extends @Nullable String> texts,
            @Nullable Boolean meant) {
        if (Boolean.TRUE.equals(meant)) {
            return;
        }
        Findings found = new OldFiguresPolicy(before.objective(), now.objective(), time.today()).findings(texts);
        if (!found.isEmpty()) {
            found.add(MEANT, "goal.oldFigures.ask").refuseIfAny();
        }
    }
}
