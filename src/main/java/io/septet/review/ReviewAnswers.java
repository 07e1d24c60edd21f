package io.septet.review;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Doer;
import io.septet.findings.Findings;
import io.septet.goal.Measure;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.review.domain.AnswerPolicy;
import io.septet.review.domain.MeasuresPolicy;
import io.septet.review.domain.StoredAnswer;
import io.septet.review.domain.StoredAnswerRepository;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the departments answer when they are asked how a project went (V2). */
@Component
@Transactional
public class ReviewAnswers {

    private final StoredAnswerRepository answers;
    private final AgreedKeyResults agreed;
    private final Projects projects;
    private final WorkingTime time;

    ReviewAnswers(StoredAnswerRepository answers, AgreedKeyResults agreed, Projects projects, WorkingTime time) {
        this.answers = answers;
        this.agreed = agreed;
        this.projects = projects;
        this.time = time;
    }

    /**
     * A department answers the questions of the review.
     *
     * @param department id of the department
     * @param by who answers for it
     * @throws io.septet.findings.Refused when something was not as wanted and nothing says why, or a metric is left out
     */
    public void answer(ProjectId project, DepartmentId department, Doer by, Answer answer) {
        List<Measure> measures = agreed.severalMeasures(project);
        new Findings()
                .addAll(AnswerPolicy.findings(answer).all())
                .addAll(new MeasuresPolicy(measures)
                        .findings(
                                answer.goalReached(),
                                answer.measures().stream()
                                        .map(MeasureReached::reached)
                                        .toList())
                        .all())
                .refuseIfAny();
        List<MeasureReached> said = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            said.add(MeasureReached.open(measures.get(i)).with(answer.measures().get(i)));
        }
        answers.save(new StoredAnswer(
                project, new DepartmentAnswer(department, by.person(), by.inPlaceOf(), time.now(), answer.with(said))));
    }

    /** What the departments answered, in the order in which the project names them. */
    @Transactional(readOnly = true)
    public List<DepartmentAnswer> of(ProjectId project) {
        List<DepartmentAnswer> given =
                answers.findByProjectIdOrderByAnsweredAtAscDepartmentAsc(project.value()).stream()
                        .map(StoredAnswer::view)
                        .toList();
        List<DepartmentAnswer> ordered = new ArrayList<>();
        for (DepartmentId department : projects.get(project).departments()) {
            given.stream()
                    .filter(answer -> answer.department().equals(department))
                    .forEach(ordered::add);
        }
        given.stream().filter(answer -> !ordered.contains(answer)).forEach(ordered::add);
        return ordered;
    }
}
