package io.septet.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What the people of a project write into the forms of all its steps: they agree, and everything goes well. */
public abstract class Script implements Handwriting {

    // the tasks, as the models call them
    public static final String DEFINE_GOAL = "DefineGoal";
    public static final String CONFIRM_GOAL = "ConfirmGoal";
    public static final String ASSIGN_DEPARTMENTS = "AssignDepartments";
    public static final String PLAN_WORK = "PlanWork";
    public static final String AGREE_COMMUNICATION = "AgreeCommunication";
    public static final String SIGN_PLAN = "SignPlan";
    public static final String SIGN_DUTIES = "SignDuties";
    public static final String HOLD_KICK_OFF = "HoldKickOff";
    public static final String REPORT_PROGRESS = "ReportProgress";
    public static final String DELIVER_WORK = "DeliverWork";
    public static final String DO_ACTION = "DoAction";
    public static final String DECIDE_REQUEST = "DecideRequest";
    public static final String ACCEPT_DELIVERABLE = "AcceptDeliverable";
    public static final String RESPOND_TO_RISK = "RespondToRisk";
    public static final String CALL_TOGETHER = "CallTogether";
    public static final String WRITE_CONCLUSION = "WriteConclusion";
    public static final String CONFIRM_CONCLUSION = "ConfirmConclusion";
    public static final String DECIDE_ISSUE = "DecideIssue";
    public static final String CONFIRM_MINUTES = "ConfirmMinutes";
    public static final String READ_MINUTES = "ReadMinutes";
    public static final String CORRECT_MINUTES = "CorrectMinutes";
    public static final String EXPLAIN_DELAY = "ExplainDelay";
    public static final String DECIDE_ON_SUPPORT = "DecideOnSupport";
    public static final String WRITE_WEEKLY_REPORT = "WriteWeeklyReport";
    public static final String WRITE_DOWN_AGREEMENT = "WriteDownAgreement";
    public static final String END_EMERGENCY = "EndEmergency";
    public static final String DRAFT_NEW_VERSION = "DraftNewVersion";
    public static final String ANSWER_REVIEW = "AnswerReview";
    public static final String WRITE_MINUTES = "WriteMinutes";
    public static final String HOLD_REVIEW_MEETING = "HoldReviewMeeting";
    public static final String WRITE_REVIEW_REPORT = "WriteReviewReport";

    @Override
    public final Object into(String task, Map<String, ?> shown, Supplier<String> token) {
        return switch (task) {
            case DEFINE_GOAL -> goal();
            case CONFIRM_GOAL -> Map.of("decision", "CONFIRM");
            case ASSIGN_DEPARTMENTS -> parts();
            case PLAN_WORK -> work();
            case AGREE_COMMUNICATION -> agreement();
            case SIGN_PLAN, SIGN_DUTIES -> Map.of("decision", "APPROVE", "token", token.get());
            case HOLD_KICK_OFF -> kickOff();
            case REPORT_PROGRESS -> progress();
            case DELIVER_WORK -> Map.of("checks", allMet(shown), "location", place());
            case ACCEPT_DELIVERABLE -> Map.of("decision", "ACCEPT");
            case RESPOND_TO_RISK -> response();
            case CALL_TOGETHER -> callTogether();
            case WRITE_CONCLUSION -> conclusion();
            case CONFIRM_CONCLUSION -> Map.of("verdict", "CONFIRM");
            case DECIDE_ISSUE -> issueDecision();
            case CONFIRM_MINUTES -> Map.of("said", "CONFIRM");
            case READ_MINUTES -> Map.of();
            case CORRECT_MINUTES ->
                Map.of("correction", correction(), "minutes", Objects.requireNonNull(shown.get("minutes")));
            case WRITE_WEEKLY_REPORT -> weeklyReport();
            case WRITE_DOWN_AGREEMENT -> agreedByPhone();
            case END_EMERGENCY -> endOfEmergency();
            case DO_ACTION -> Map.of("said", "DONE");
            case DECIDE_REQUEST -> Map.of("answer", "GRANT");
            case EXPLAIN_DELAY -> Map.of("explanation", delay());
            case DECIDE_ON_SUPPORT -> Map.of("decision", "GRANT");
            case DRAFT_NEW_VERSION -> newVersion(shown);
            case ANSWER_REVIEW -> reviewAnswer();
            // as it was called
            case WRITE_MINUTES -> Map.of();
            case HOLD_REVIEW_MEETING -> reviewMeeting(shown);
            case WRITE_REVIEW_REPORT -> reviewReport();
            default -> throw new IllegalArgumentException("Nobody knows how to do " + task);
        };
    }

    /** What is written into the form that starts the project. */
    public abstract Map<String, Object> proposal();

    protected abstract Object goal();

    protected abstract Object parts();

    protected abstract Object work();

    /** As the form proposes it, unless the people of the project agree otherwise. */
    protected Object agreement() {
        return Map.of();
    }

    protected abstract Object kickOff();

    protected abstract Object progress();

    /** Where deliverables are found. */
    protected abstract String place();

    /** To a work item that is at high risk. */
    protected abstract Object response();

    /** Of the departments that an issue concerns. */
    protected abstract Object callTogether();

    /** Of their meeting. */
    protected abstract Object conclusion();

    /** On what they could not settle. */
    protected abstract Object issueDecision();

    /** What became of what departments objected to in minutes. */
    protected abstract String correction();

    /** As the form proposes it: it was a good week. */
    protected Object weeklyReport() {
        return Map.of();
    }
    /** Why a milestone was finished late. */
    protected abstract String delay();

    /** What was agreed in an emergency; its day is as the form proposes it. */
    protected abstract Object agreedByPhone();

    /** Where an emergency came from, and what follows. */
    protected abstract Object endOfEmergency();

    /** As the form proposes it, unless the plan is to change. */
    protected Object newVersion(Map<String, ?> shown) {
        return Map.of();
    }

    protected abstract Object reviewAnswer();

    protected abstract Object reviewMeeting(Map<String, ?> shown);

    protected abstract Object reviewReport();

    /** Every point of the standard that the form shows is met. */
    private static List<Map<String, Object>> allMet(Map<String, ?> shown) {
        return rows(shown, "checks").stream()
                .map(check -> Map.of("point", check.get("point"), "met", true))
                .toList();
    }

    /** The rows of a table that a form shows. */
    protected static List<Map<String, Object>> rows(Map<String, ?> shown, String table) {
        return ((List<?>) Objects.requireNonNull(shown.get(table), table))
                .stream().map(Script::row).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> row(Object row) {
        return (Map<String, Object>) row;
    }
}
