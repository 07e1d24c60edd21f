package io.septet.review.process;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.septet.goal.Measure;
import io.septet.meeting.MinutesContent;
import io.septet.project.ProjectView;
import io.septet.review.DepartmentAnswer;
import io.septet.review.Figures;
import io.septet.review.LateItem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What lies before whoever sums up the review.
 *
 * @param several the metrics that are asked about one by one: none where the goal has only one
 * @param lessons whether any was taken over from an earlier project
 * @param meeting minutes of the review meeting; null when none was held
 */
record ReviewToReport(
        ProjectView project,
        List<Measure> measures,
        List<Measure> several,
        Figures figures,
        List<LateItem> lateItems,
        List<DepartmentAnswer> answers,
        List<MeasureAnswer> measureAnswers,
        boolean lessons,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MinutesContent meeting) {}
