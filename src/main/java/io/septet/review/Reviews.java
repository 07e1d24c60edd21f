package io.septet.review;

import io.septet.calendar.WorkingTime;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.goal.Measure;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.review.domain.AnswerPolicy;
import io.septet.review.domain.ReportPolicy;
import io.septet.review.domain.StoredAnswer;
import io.septet.review.domain.StoredAnswerRepository;
import io.septet.review.domain.StoredReport;
import io.septet.review.domain.StoredReportRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of all projects: what the departments answered, and the report that sums up what was learned (V2, V3). */
@Component
@Transactional
public class Reviews {

    private final StoredAnswerRepository answers;
    private final StoredReportRepository reports;
    private final ProjectInFigures figures;
    private final AgreedKeyResults agreed;
    private final Meetings meetings;
    private final Projects projects;
    private final Directory directory;
    private final WorkingTime time;

    Reviews(
            StoredAnswerRepository answers,
            StoredReportRepository reports,
            ProjectInFigures figures,
            AgreedKeyResults agreed,
            Meetings meetings,
            Projects projects,
            Directory directory,
            WorkingTime time) {
        this.answers = answers;
        this.reports = reports;
        this.figures = figures;
        this.agreed = agreed;
        this.meetings = meetings;
        this.projects = projects;
        this.directory = directory;
        this.time = time;
    }

    /**
     * A department answers the questions of the review (V2).
     *
     * @param department id of the department
     * @param person id of the person who answers for it
     * @throws io.septet.findings.Refused when something was not as wanted and nothing says why
     */
    public void answer(ProjectId project, DepartmentId department, PersonId person, Answer answer) {
        AnswerPolicy.findings(answer).refuseIfAny();
        answers.save(new StoredAnswer(project, new DepartmentAnswer(department, person, time.now(), answer)));
    }

    /** What the departments answered, in the order in which the project names them. */
    @Transactional(readOnly = true)
    public List<DepartmentAnswer> answers(ProjectId project) {
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

    /** The key results of the goal; nothing is said yet of what came of them. */
    @Transactional(readOnly = true)
    public List<KeyResultAchieved> keyResults(ProjectId project) {
        return agreed.of(project);
    }

    /** By what one sees that the goal was reached. */
    @Transactional(readOnly = true)
    public List<Measure> measures(ProjectId project) {
        return agreed.measures(project);
    }

    /** The minutes of the review meeting, once it has been held. */
    @Transactional(readOnly = true)
    public Optional<Minutes> meeting(ProjectId project) {
        return meetings.latest(project, MeetingKind.REVIEW);
    }

    /**
     * The report before anything is written: the key results of the goal are there, and as improvements the action
     * items of the review meeting that are still to be done.
     */
    @Transactional(readOnly = true)
    public ReportContent proposal(ProjectId project) {
        List<Improvement> agreedUpon = meeting(project).stream()
                .flatMap(minutes -> minutes.content().actionItems().stream())
                .filter(item -> !item.until().isBefore(time.today()))
                .map(item -> new Improvement(item.what(), item.who(), item.until()))
                .toList();
        return ReportContent.proposed(agreed.of(project), agreedUpon);
    }

    /** The project in figures as of now. */
    @Transactional(readOnly = true)
    public Figures figures(ProjectId project) {
        return figures.of(project);
    }

    /** The work items that were late, the latest first. */
    @Transactional(readOnly = true)
    public List<LateItem> lateItems(ProjectId project) {
        return figures.lateItems(project);
    }

    /**
     * Keeps the report together with the figures of this moment (V3). What the goal says of its key results stays as
     * agreed, whatever the report says of them.
     *
     * @param person id of the person who wrote it
     * @throws io.septet.findings.Refused naming everything that is not in order
     */
    public void report(ProjectId project, PersonId person, ReportContent content) {
        List<KeyResultAchieved> keyResults = agreed.of(project);
        new ReportPolicy(keyResults, this::worksHere, time.today())
                .findings(content)
                .refuseIfAny();
        List<KeyResultAchieved> achieved = new ArrayList<>();
        for (int i = 0; i < keyResults.size(); i++) {
            achieved.add(keyResults.get(i).with(content.keyResults().get(i)));
        }
        ReviewReport report = new ReviewReport(content.with(achieved), figures.of(project), person, time.now());
        reports.save(new StoredReport(project, report));
    }

    private boolean worksHere(PersonId person) {
        return directory
                .find(person)
                .filter(found -> !found.departments().isEmpty())
                .isPresent();
    }

    /** The report, once it is written. */
    @Transactional(readOnly = true)
    public Optional<ReviewReport> report(ProjectId project) {
        return reports.findById(project.value()).map(StoredReport::view);
    }
}
