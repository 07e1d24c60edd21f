package io.septet.review.process;

import io.septet.directory.DepartmentId;
import io.septet.review.DepartmentAnswer;
import io.septet.review.Reached;
import java.util.List;

/** What one department said of one of several metrics, as a row of a form. */
record MeasureAnswer(DepartmentId department, String metric, Reached reached) {

    static List<MeasureAnswer> of(List<DepartmentAnswer> answers) {
        return answers.stream()
                .flatMap(given -> given.answer().measures().stream()
                        .map(measure -> new MeasureAnswer(given.department(), measure.metric(), measure.reached())))
                .toList();
    }
}
