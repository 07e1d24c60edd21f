package io.septet.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** What the people of a project write into the forms of all its steps: they agree, and everything goes well. */
public abstract class Script implements Handwriting {

    @Override
    public final Object into(String task, Map<String, ?> shown, Supplier<String> token) {
        return switch (task) {
            case "DefineGoal" -> goal();
            case "ConfirmGoal" -> Map.of("decision", "CONFIRM");
            case "AssignDepartments" -> parts();
            case "PlanWork" -> work();
            case "AgreeCommunication" -> agreement();
            case "SignPlan", "SignDuties" -> Map.of("decision", "APPROVE", "token", token.get());
            case "HoldKickOff" -> kickOff();
            case "ReportProgress" -> progress();
            case "DeliverWork" -> Map.of("checks", allMet(shown), "location", place());
            case "AcceptDeliverable" -> Map.of("decision", "ACCEPT");
            case "DraftNewVersion" -> newVersion(shown);
            case "AnswerReview" -> reviewAnswer();
            case "HoldReviewMeeting" -> reviewMeeting(shown);
            case "WriteReviewReport" -> reviewReport();
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
