package io.septet.crash;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What people of the demo company write into the forms of a project of marketing and sales. */
final class Handwriting {

    static final String LEAD = "zhao.min";
    static final String COORDINATOR = "wang.lei";

    private static final Map<String, String> CONTACTS = Map.of("marketing", "wang.lei", "sales", "zhou.ting");
    private static final Map<String, String> WORKERS = Map.of("marketing", "liu.yang", "sales", "wu.qiang");

    private final LocalDate today;

    Handwriting(LocalDate today) {
        this.today = today;
    }

    Map<String, Object> proposal(String name) {
        return Map.of(
                "name", name,
                "category", "CAMPAIGN",
                "initiatingDepartment", "marketing",
                "overallLead", LEAD,
                "coordinator", COORDINATOR);
    }

    /**
     * What is written into the form of a task.
     *
     * @param shown what the form shows at first
     * @param token for tasks in which one signs
     */
    Map<String, Object> into(String task, Map<?, ?> shown, String token) {
        return switch (task) {
            case "DefineGoal" -> goal();
            case "ConfirmGoal" -> Map.of("decision", "CONFIRM");
            case "AssignDepartments" -> Map.of("departments", List.of(part("marketing"), part("sales")));
            case "PlanWork" -> Map.of("items", List.of(item("marketing", "sales"), item("sales", "marketing")));
            case "AgreeCommunication" -> Map.of();
            case "SignPlan", "SignDuties" -> Map.of("decision", "APPROVE", "token", token);
            case "HoldKickOff", "HoldReviewMeeting" -> minutes();
            case "DeliverWork" -> Map.of("checks", allMet((List<?>) shown.get("checks")), "location", "//files/work");
            case "ReportProgress" -> Map.of("status", "ON_TRACK", "percent", 50);
            case "AcceptDeliverable" -> Map.of("decision", "ACCEPT");
            case "AnswerReview" ->
                Map.of(
                        "goalReached", "YES",
                        "worked", "The weekly meeting",
                        "failed", "Needs were not clear at first",
                        "toolsRight", "YES",
                        "better", "Start a week earlier");
            case "WriteReviewReport" -> report();
            default -> throw new IllegalArgumentException("Nobody knows how to do " + task);
        };
    }

    static boolean isSigned(String task) {
        return task.startsWith("Sign");
    }

    private Map<String, Object> goal() {
        return Map.of(
                "objective",
                        Map.of(
                                "specific", "Sell more through the online channel than last year",
                                "metric", "Online sales",
                                "baseline", 800,
                                "target", 1000,
                                "unit", "thousand",
                                "achievable", "Last year brought 20% more",
                                "relevant", "The company's growth target",
                                "dueOn", inAMonth()),
                "keyResults",
                        List.of(Map.of(
                                "department", "marketing",
                                "text", "Campaign planned and run",
                                "metric", "Online sales",
                                "target", "1,000 thousand",
                                "dueOn", inAMonth())),
                "scope",
                        Map.of(
                                "included",
                                "The campaign in the online channel",
                                "excluded",
                                "Refitting the stores",
                                "departments",
                                List.of(takesPart("marketing"), takesPart("sales")),
                                "notPartOf",
                                List.of()),
                "background", "Last year's review says: stock one week earlier.");
    }

    private static Map<String, Object> takesPart(String department) {
        return Map.of("department", department, "contact", CONTACTS.get(department));
    }

    private static Map<String, Object> part(String department) {
        return Map.of(
                "department",
                department,
                "part",
                department.equals("marketing") ? "LEAD" : "SUPPORT",
                "duties",
                "The campaign",
                "contact",
                CONTACTS.get(department),
                "mayDecide",
                true,
                "deputy",
                WORKERS.get(department),
                "reachedBy",
                "Extension 12");
    }

    private Map<String, Object> item(String does, String isAsked) {
        return Map.of(
                "title",
                "Work of " + does,
                "deliverable",
                "Campaign plan",
                "acceptanceStandard",
                "The deliverable is complete",
                "responsible",
                WORKERS.get(does),
                "start",
                today.toString(),
                "end",
                today.toString(),
                "milestone",
                false,
                "predecessors",
                "",
                "raci",
                Map.of(does, "AR", isAsked, "C"),
                "actions",
                Map.of(isAsked, "Gives its opinion"));
    }

    private Map<String, Object> minutes() {
        return Map.of(
                "heldOn", today.toString(),
                "heldAt", "00:00",
                "minutesLong", 45,
                "place", "Room 1",
                "attendees", List.of("wang.lei", "zhou.ting"),
                "topics", List.of(Map.of("subject", "Goal", "presenter", COORDINATOR, "discussed", "All confirmed")),
                "decisions", List.of(Map.of("decided", "The plan takes effect today.")),
                "actionItems", List.of(Map.of("what", "Set up the folder", "who", COORDINATOR, "until", inAMonth())));
    }

    private static List<Map<String, Object>> allMet(List<?> checks) {
        List<Map<String, Object>> met = new ArrayList<>();
        checks.forEach(check -> met.add(Map.of("point", ((Map<?, ?>) check).get("point"), "met", true)));
        return met;
    }

    private Map<String, Object> report() {
        return Map.of(
                "goalReached",
                "YES",
                "summary",
                "The goal was reached in full.",
                "keyResults",
                List.of(Map.of(
                        "department", "marketing",
                        "text", "Campaign planned and run",
                        "metric", "Online sales",
                        "target", "1,000 thousand",
                        "actual", "1,000 thousand",
                        "reached", "YES")),
                "successes",
                "The departments worked well together.",
                "shortcomings",
                "Documents were filed late.",
                "improvements",
                List.of(Map.of("text", "Keep one folder", "owner", COORDINATOR, "dueOn", inAMonth())));
    }

    private String inAMonth() {
        return today.plusDays(30).toString();
    }
}
