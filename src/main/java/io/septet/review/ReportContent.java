package io.septet.review;

import static io.septet.findings.Blank.blank;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.septet.findings.LongText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the review report says (V3).
 *
 * @param summary what the project came to, in a few sentences
 * @param keyResults those of the goal, in its order
 * @param deviations where the outcome differs from the goal, and why; may be empty when all was reached
 * @param measures the metrics of the goal, in its order; none where it has only one
 * @param lessons those that were taken over from earlier projects, in the order of the goal
 */
public record ReportContent(
        @NotNull Reached goalReached,
        @LongText @NotBlank @Size(max = 8000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid KeyResultAchieved> keyResults,
        @LongText @Size(max = 8000) @Nullable String deviations,
        @LongText @NotBlank @Size(max = 8000) String successes,
        @LongText @NotBlank @Size(max = 8000) String shortcomings,
        @NotNull @Size(max = 100) List<@NotNull @Valid Improvement> improvements,
        @Size(max = 20) List<@NotNull @Valid MeasureAchieved> measures,
        @Size(max = 50) List<@NotNull @Valid LessonFollowed> lessons) {

    @JsonCreator
    public ReportContent {
        measures = measures == null ? List.of() : List.copyOf(measures);
        lessons = lessons == null ? List.of() : List.copyOf(lessons);
    }

    /** A report of a project that took no lesson over. */
    public ReportContent(
            Reached goalReached,
            String summary,
            List<KeyResultAchieved> keyResults,
            @Nullable String deviations,
            String successes,
            String shortcomings,
            List<Improvement> improvements,
            List<MeasureAchieved> measures) {
        this(goalReached, summary, keyResults, deviations, successes, shortcomings, improvements, measures, List.of());
    }

    /** A report nobody has written anything into yet. */
    static ReportContent proposed(
            List<KeyResultAchieved> keyResults,
            List<Improvement> improvements,
            List<MeasureAchieved> measures,
            List<LessonFollowed> lessons) {
        return new ReportContent(blank(), blank(), keyResults, null, blank(), blank(), improvements, measures, lessons);
    }

    ReportContent with(List<KeyResultAchieved> results, List<MeasureAchieved> achieved, List<LessonFollowed> followed) {
        return new ReportContent(
                goalReached, summary, results, deviations, successes, shortcomings, improvements, achieved, followed);
    }
}
