package io.septet.review;

import static io.septet.findings.Blank.blank;

import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department says when it looks back (V2).
 *
 * @param reason why the goal was not fully reached; may be empty when it was
 * @param worked what was good in the communication
 * @param failed what was not
 * @param toolsRight whether the tools were right
 * @param tools what was wrong with them; may be empty when they were right
 * @param better what to do better next time
 * @param measures the metrics of the goal, in its order; none where it has only one
 */
public record Answer(
        @NotNull Reached goalReached,
        @LongText @Size(max = 4000) String reason,
        @LongText @NotBlank @Size(max = 4000) String worked,
        @LongText @NotBlank @Size(max = 4000) String failed,
        @NotNull Reached toolsRight,
        @LongText @Size(max = 4000) String tools,
        @LongText @NotBlank @Size(max = 4000) String better,
        @Size(max = 20) List<@NotNull @Valid MeasureReached> measures) {

    public Answer {
        measures = measures == null ? List.of() : List.copyOf(measures);
    }

    /** Nothing is said yet. */
    public static Answer open(List<MeasureReached> measures) {
        return new Answer(blank(), blank(), blank(), blank(), blank(), blank(), blank(), measures);
    }

    Answer with(List<MeasureReached> said) {
        return new Answer(goalReached, reason, worked, failed, toolsRight, tools, better, said);
    }

    /** Whether the department thinks that a metric was reached; null when it was not asked. */
    public @Nullable Reached reached(String metric) {
        return measures.stream()
                .filter(measure -> measure.metric().equals(metric))
                .map(MeasureReached::reached)
                .findFirst()
                .orElse(null);
    }
}
