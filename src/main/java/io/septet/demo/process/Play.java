package io.septet.demo.process;

import io.septet.calendar.WorkingTime;
import io.septet.demo.PlotScript;
import io.septet.demo.Script;
import io.septet.demo.Story;
import io.septet.demo.Story.Chapter;
import io.septet.demo.Story.Plot;
import io.septet.demo.Timetable;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plays a project, step by step, up to the step in which the demo shows it. */
@Component
@Profile("demo")
class Play {

    /** What a resource costs, below and above what an accountable department approves. */
    private static final int CHEAP = 3000;

    private static final int DEAR = 6000;

    /** As its model calls it. */
    private static final String EMERGENCY = "emergency";

    /** Likewise. */
    private static final String MEETING = "meeting";

    private final Stage stage;
    private final WorkingTime workingTime;
    private final Projects projects;
    private final FirstOnPath firstOnPath;

    Play(Stage stage, WorkingTime workingTime, Projects projects, FirstOnPath firstOnPath) {
        this.stage = stage;
        this.workingTime = workingTime;
        this.projects = projects;
        this.firstOnPath = firstOnPath;
    }

    /** Plays the whole plot or, if that is cut short, nothing of it: the next start tries again. */
    @Transactional
    void perform(Story story, Plot plot, String language, LocalDate today) {
        Timetable days = new Timetable(plot, today, workingTime);
        new Performance(plot.step(), days, new PlotScript(story, plot, language, days)).play(plot.coordinator());
    }

    private final class Performance {

        private final Chapter last;
        private final Timetable days;
        private final PlotScript script;

        /** The project's code. */
        private String project = "";

        Performance(Chapter last, Timetable days, PlotScript script) {
            this.last = last;
            this.days = days;
            this.script = script;
        }

        void play(String proposer) {
            agreeGoal(proposer);
            if (goesBeyond(Chapter.GOAL)) {
                shareOutWork();
            }
            if (goesBeyond(Chapter.RESPONSIBILITIES)) {
                signPlan();
            }
            if (goesBeyond(Chapter.SIGN_OFF)) {
                work();
            }
            if (goesBeyond(Chapter.CHANGE)) {
                review();
            }
        }

        private boolean goesBeyond(Chapter chapter) {
            return last.compareTo(chapter) > 0;
        }

        /** The chapter that the demo shows is left when one of its people has done their part. */
        private int howMany(Chapter chapter) {
            return last == chapter ? 1 : Integer.MAX_VALUE;
        }

        private void agreeGoal(String proposer) {
            stage.on(days.proposed());
            project = stage.start(proposer, "collaboration-project", script.proposal());
            stage.complete(project, Script.DEFINE_GOAL, script);
            stage.complete(project, Script.CONFIRM_GOAL, script, howMany(Chapter.GOAL));
        }

        private void shareOutWork() {
            stage.on(days.responsibilitiesPlanned());
            stage.complete(project, Script.ASSIGN_DEPARTMENTS, script);
            if (goesBeyond(Chapter.RESPONSIBILITIES)) {
                stage.complete(project, Script.PLAN_WORK, script);
                stage.complete(project, Script.AGREE_COMMUNICATION, script);
            }
        }

        private void signPlan() {
            stage.on(days.signed());
            stage.complete(project, Script.SIGN_PLAN, script, howMany(Chapter.SIGN_OFF));
            if (goesBeyond(Chapter.SIGN_OFF)) {
                stage.complete(project, Script.SIGN_DUTIES, script);
                stage.on(days.kickOff());
                stage.complete(project, Script.HOLD_KICK_OFF, script);
                stage.letEngineWork(project);
                if (goesBeyond(Chapter.TRACKING)) {
                    // the other action items stay open, and get late in time
                    stage.complete(project, Script.DO_ACTION, script, 1);
                }
            }
        }

        private void work() {
            if (goesBeyond(Chapter.CHANGE)) {
                deliverEverything();
                return;
            }
            days.sinceKickOff().forEach(this::report);
            if (last == Chapter.CHANGE) {
                // somebody else has it already, and it costs more than the department may approve
                askForResource(workingTime.today(), DEAR);
            }
            stage.lookForRisks();
            if (isOpen(Script.RESPOND_TO_RISK)) {
                stage.complete(project, Script.RESPOND_TO_RISK, script, 1);
            }
            raiseIssue();
            raiseEmergencies();
            if (last == Chapter.TRACKING) {
                stage.start(script.coordinator(), MEETING, script.meeting(id()));
            }
            if (last == Chapter.CHANGE) {
                settleIssue();
                stage.start(script.whoAsksForChange(), "change-request", script.change(id()));
            }
        }

        /** Two departments do not agree, and are called together. */
        private void raiseIssue() {
            stage.start(script.whoRaisesIssue(), "issue-coordination", script.issue(id()));
            stage.complete(project, Script.CALL_TOGETHER, script);
        }

        private void settleIssue() {
            stage.complete(project, Script.CONFIRM_CONCLUSION, script);
            stage.letEngineWork(project);
        }

        /** One that is over and, where the demo shows the work, one that the coordinator has taken and not written down yet. */
        private void raiseEmergencies() {
            stage.start(script.whoAsksForChange(), EMERGENCY, script.emergency(id(), "past"));
            firstOnPath.takes(id());
            stage.complete(project, Script.WRITE_DOWN_AGREEMENT, script);
            stage.complete(project, Script.END_EMERGENCY, script);
            if (last == Chapter.TRACKING) {
                stage.start(script.whoAsksForChange(), EMERGENCY, script.emergency(id(), "now"));
                firstOnPath.takes(id());
            }
        }

        private void report(LocalDate day) {
            begin(day);
            if (last == Chapter.TRACKING && day.equals(days.after(days.kickOff()))) {
                askForResource(day, CHEAP);
                stage.complete(project, Script.DECIDE_ON_SUPPORT, script);
            }
            if (isOpen(Script.REPORT_PROGRESS)) {
                stage.complete(project, Script.REPORT_PROGRESS, script);
            }
            reportWeek(1);
        }

        /** On the day of the summary as many departments write their reports; those of the others will be missing. */
        private void reportWeek(int most) {
            stage.askForReports();
            if (isOpen(Script.WRITE_WEEKLY_REPORT)) {
                stage.complete(project, Script.WRITE_WEEKLY_REPORT, script, most);
            }
        }

        private void askForResource(LocalDate from, int cost) {
            stage.start(script.whoAsksForResource(), "resource-support", script.resource(id(), from, cost));
        }

        /** Every item is handed over on its last day and accepted at once, until the review is called. */
        private void deliverEverything() {
            for (LocalDate day : days.sinceKickOff()) {
                begin(day);
                if (isOpen(Script.ANSWER_REVIEW)) {
                    return;
                }
                if (day.equals(days.sinceKickOff().get(0))) {
                    raiseIssue();
                    settleIssue();
                }
                reportWeek(Integer.MAX_VALUE);
                if (script.isDue(day)) {
                    stage.complete(project, Script.DELIVER_WORK, script);
                    stage.complete(project, Script.ACCEPT_DELIVERABLE, script);
                }
            }
            throw new IllegalStateException("Project %s does not come to its review".formatted(project));
        }

        private void review() {
            stage.complete(project, Script.ANSWER_REVIEW, script, howMany(Chapter.REVIEW));
            if (goesBeyond(Chapter.REVIEW)) {
                stage.on(days.after(workingTime.today()));
                stage.complete(project, Script.HOLD_REVIEW_MEETING, script);
                stage.complete(project, Script.WRITE_REVIEW_REPORT, script);
                stage.letEngineWork(project);
            }
        }

        private void begin(LocalDate day) {
            stage.on(day);
            stage.letEngineWork(project);
        }

        private boolean isOpen(String task) {
            return !stage.open(project, task).isEmpty();
        }

        private ProjectId id() {
            return projects.coded(Set.of(project)).stream()
                    .map(ProjectView::id)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
