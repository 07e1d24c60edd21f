package io.septet.review;

import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.action.Columns;
import io.septet.action.NewAction;
import io.septet.action.Origin;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.goal.Measure;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.Meetings;
import io.septet.meeting.Minutes;
import io.septet.project.ProjectId;
import io.septet.review.domain.ReportPolicy;
import io.septet.review.domain.StoredReport;
import io.septet.review.domain.StoredReportRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the projects came to: their figures, and the report that sums up what was learned (V3). */
@Component
@Transactional
public class Reviews {

    /** Of what an improvement came. */
    private static final String IMPROVEMENT = "review.improvement";

    private static final Columns IMPROVEMENTS = new Columns("improvements", "text", "owner", "dueOn");

    private final StoredReportRepository reports;
    private final ProjectInFigures figures;
    private final AgreedKeyResults agreed;
    private final Meetings meetings;
    private final Actions actions;
    private final Directory directory;
    private final WorkingTime time;

    Reviews(
            StoredReportRepository reports,
            ProjectInFigures figures,
            AgreedKeyResults agreed,
            Meetings meetings,
            Actions actions,
            Directory directory,
            WorkingTime time) {
        this.reports = reports;
        this.figures = figures;
        this.agreed = agreed;
        this.meetings = meetings;
        this.actions = actions;
        this.directory = directory;
        this.time = time;
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

    /** The same where there are several, each of which is asked about. */
    @Transactional(readOnly = true)
    public List<Measure> severalMeasures(ProjectId project) {
        return agreed.severalMeasures(project);
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
        return ReportContent.proposed(
                agreed.of(project),
                agreedUpon,
                agreed.severalMeasures(project).stream()
                        .map(MeasureAchieved::open)
                        .toList(),
                agreed.lessons(project));
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
     * Keeps the report together with the figures of this moment. What the goal says of its key results stays as
     * agreed, whatever the report says of them. Each improvement is followed from then on, past the end of the project (V4).
     *
     * @param author who wrote it
     * @throws io.septet.findings.Refused naming everything that is not in order
     */
    public void report(ProjectId project, Doer author, ReportContent content) {
        List<KeyResultAchieved> keyResults = agreed.of(project);
        List<Measure> measures = agreed.severalMeasures(project);
        List<LessonFollowed> lessons = agreed.lessons(project);
        new ReportPolicy(keyResults, measures, this::worksHere, time.today())
                .findings(content)
                .addAll(ReportPolicy.findings(lessons, content.lessons()).all())
                .refuseIfAny();
        List<KeyResultAchieved> achieved = new ArrayList<>();
        for (int i = 0; i < keyResults.size(); i++) {
            achieved.add(keyResults.get(i).with(content.keyResults().get(i)));
        }
        List<MeasureAchieved> measured = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            measured.add(MeasureAchieved.open(measures.get(i))
                    .with(content.measures().get(i)));
        }
        List<LessonFollowed> followed = new ArrayList<>();
        for (int i = 0; i < lessons.size(); i++) {
            followed.add(lessons.get(i).with(content.lessons().get(i)));
        }
        ReviewReport report = new ReviewReport(
                content.with(achieved, measured, followed),
                figures.of(project),
                author.person(),
                author.inPlaceOf(),
                time.now());
        reports.save(new StoredReport(project, report));
        actions.follow(agreed(project, report), IMPROVEMENTS);
    }

    private List<NewAction> agreed(ProjectId project, ReviewReport report) {
        Doer agreedBy = new Doer(report.writtenBy(), report.writtenInPlaceOf());
        Origin origin = new Origin(IMPROVEMENT, project.toString(), null);
        return report.content().improvements().stream()
                .map(improvement -> new NewAction(
                        project,
                        origin,
                        improvement.text(),
                        improvement.owner(),
                        null,
                        improvement.dueOn(),
                        agreedBy,
                        time.today(),
                        true))
                .toList();
    }

    /** How the improvements stand today. */
    @Transactional(readOnly = true)
    public List<ActionView> improvements(ProjectId project) {
        return actions.of(project).stream()
                .filter(action -> action.origin().kind().equals(IMPROVEMENT))
                .toList();
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
