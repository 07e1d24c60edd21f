package io.septet.demo;

import io.septet.demo.Story.Department;
import io.septet.demo.Story.Item;
import io.septet.demo.Story.Plot;
import io.septet.project.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What the people of one project of the demo say and write, in one language. */
public final class PlotScript extends Script {

    private static final int MOST_PERCENT = 60;
    private static final int PERCENT_A_DAY = 5;

    /** What is said in the review meeting, one after the other. */
    private static final List<String> TALKED_OVER =
            List.of("review.summary", "review.worked", "review.failed", "review.tools", "review.better");

    private final Story story;
    private final Plot plot;
    private final String language;
    private final Timetable days;

    public PlotScript(Story story, Plot plot, String language, Timetable days) {
        this.story = story;
        this.plot = plot;
        this.language = language;
        this.days = days;
    }

    @Override
    public Map<String, Object> proposal() {
        return Map.of(
                "name", text("name"),
                "category", plot.category(),
                "initiatingDepartment", plot.initiatingDepartment(),
                "overallLead", plot.overallLead(),
                "coordinator", plot.coordinator());
    }

    @Override
    protected Map<String, Object> goal() {
        Map<String, Object> objective = new HashMap<>();
        for (String part : List.of("specific", "metric", "unit", "achievable", "relevant")) {
            objective.put(part, text(part));
        }
        objective.put("baseline", Double.valueOf(text("baseline")));
        objective.put("target", Double.valueOf(text("target")));
        objective.put("dueOn", days.goalDue().toString());
        Map<String, Object> keyResult = keyResult();
        keyResult.put("dueOn", days.goalDue().toString());
        List<Map<String, Object>> takePart = departments().stream()
                .map(department ->
                        Map.<String, Object>of("department", department.id(), "contact", contact(department)))
                .toList();
        return Map.of(
                "objective", objective,
                "keyResults", List.of(keyResult),
                "scope",
                        Map.of(
                                "included", text("included"),
                                "excluded", text("excluded"),
                                "departments", takePart,
                                "notPartOf", List.of()),
                "background", text("background"));
    }

    private Map<String, Object> keyResult() {
        return new HashMap<>(Map.of(
                "department", plot.departments().get(0),
                "text", text("keyResult"),
                "metric", text("metric"),
                "target", text("keyResultTarget")));
    }

    @Override
    protected Map<String, Object> parts() {
        return Map.of("departments", departments().stream().map(this::part).toList());
    }

    private Map<String, Object> part(Department department) {
        boolean leads = department.id().equals(plot.departments().get(0));
        return Map.of(
                "department", department.id(),
                "part", leads ? "LEAD" : "SUPPORT",
                "duties", text(leads ? "specific" : "included"),
                "contact", contact(department),
                "mayDecide", true,
                "deputy", department.deputy().id(),
                "reachedBy", contact(department) + "@company.example");
    }

    @Override
    protected Map<String, Object> work() {
        return Map.of("items", plot.items().stream().map(this::row).toList());
    }

    private Map<String, Object> row(Item item) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (String column :
                List.of("title", "communication", "resources", "deliverable", "risk", "acceptanceStandard")) {
            row.put(column, item.text(language, column));
        }
        row.put("responsible", item.responsible());
        row.put("start", days.workingDay(item.from()).toString());
        row.put("end", days.workingDay(item.to()).toString());
        row.put("milestone", item.milestone());
        row.put(
                "predecessors",
                item.predecessors().stream()
                        .map(at -> plot.items().get(at).text(language, "title"))
                        .collect(Collectors.joining(", ")));
        Map<String, String> raci = new HashMap<>();
        Map<String, String> actions = new HashMap<>();
        plot.departments().forEach(department -> raci.put(department, "I"));
        raci.put(item.department(), "AR");
        item.support().forEach(department -> {
            raci.put(department, "C");
            actions.put(department, item.text(language, "action"));
        });
        row.put("raci", raci);
        row.put("actions", actions);
        return row;
    }

    @Override
    protected Map<String, Object> kickOff() {
        Map<String, Object> topic = Map.of(
                "subject", text("kickOff.subject"),
                "presenter", plot.coordinator(),
                "discussed", text("kickOff.discussed"));
        Map<String, Object> toDo = Map.of(
                "what", text("kickOff.toDo"),
                "who", plot.coordinator(),
                "until", days.workingDay(2).toString());
        Map<String, Object> later = Map.of(
                "what", text("kickOff.later"),
                "who", whoAsksForChange(),
                "until", days.inTwoWeeks().toString());
        return Map.of(
                "heldOn", days.kickOff().toString(),
                "heldAt", "10:00",
                "minutesLong", 45,
                "place", text("meeting.place"),
                "attendees", departments().stream().map(PlotScript::contact).toList(),
                "topics", List.of(topic),
                "decisions", List.of(Map.of("decided", text("kickOff.decided"))),
                "actionItems", List.of(toDo, later));
    }

    /** They get on more slowly than planned, so that the demo has something late to show. */
    @Override
    protected Map<String, Object> progress() {
        int percent = Math.min(MOST_PERCENT, PERCENT_A_DAY * (days.sinceBegun() + 1));
        return Map.of("status", "ON_TRACK", "percent", percent, "note", text("progress"));
    }

    @Override
    protected String place() {
        return "//files/" + text("name");
    }

    @Override
    protected Map<String, Object> response() {
        return Map.of(
                "cause", "RESOURCES",
                "explanation", text("risk.explanation"),
                "measures",
                        List.of(Map.of(
                                "what", text("risk.measure"),
                                "owner", plot.coordinator(),
                                "dueOn", days.inTwoWeeks().toString())));
    }

    /** They meet tomorrow where the demo shows how that looks; elsewhere they agree in writing. */
    @Override
    protected Map<String, Object> callTogether() {
        return plot.step() == Story.Chapter.TRACKING
                ? Map.of(
                        "way",
                        "MEETING",
                        "meetOn",
                        days.tomorrow().toString(),
                        "meetAt",
                        "10:00",
                        "place",
                        text("meeting.place"))
                : Map.of("way", "IN_WRITING", "concluded", text("issue.concluded"), "followUps", issueFollowUps());
    }

    @Override
    protected Map<String, Object> conclusion() {
        return Map.of(
                "discussed", text("issue.discussed"),
                "concluded", text("issue.concluded"),
                "followUps", issueFollowUps());
    }

    @Override
    protected Map<String, Object> issueDecision() {
        return Map.of("decided", text("issue.concluded"), "followUps", issueFollowUps());
    }

    /** Nothing in a project that ends before there is time for it. */
    private List<Map<String, Object>> issueFollowUps() {
        return plot.step().compareTo(Story.Chapter.CHANGE) > 0
                ? List.of()
                : List.of(Map.of(
                        "what", text("issue.followUp"),
                        "owner", plot.coordinator(),
                        "dueOn", days.inTwoWeeks().toString()));
    }

    /** Of the project. */
    public String coordinator() {
        return plot.coordinator();
    }

    /** The contact of the first department. */
    public String whoRaisesIssue() {
        return contact(departments().get(0));
    }

    /** What they write into the form that raises an issue between their department and the next. */
    public Map<String, Object> issue(ProjectId project) {
        return Map.of(
                "project", project.value(),
                "description", text("issue.description"),
                "departments", plot.departments().subList(0, 2),
                "dispute", text("issue.dispute"),
                "proposal", text("issue.proposal"));
    }

    /**
     * What the contact of the second department writes into the form that raises an emergency.
     *
     * @param which of the two that there are: {@code past} or {@code now}
     */
    public Map<String, Object> emergency(ProjectId project, String which) {
        return Map.of(
                "project", project.value(),
                "what", text("emergency.%s.what".formatted(which)),
                "needed", text("emergency.%s.needed".formatted(which)));
    }

    @Override
    protected Map<String, Object> agreedByPhone() {
        return Map.of(
                "agreed", text("emergency.agreed"),
                "withWhom", text("emergency.withWhom"),
                "agreedAt", "10:00");
    }

    @Override
    protected Map<String, Object> endOfEmergency() {
        return Map.of("cause", "PARTNER", "explanation", text("emergency.explanation"), "recommendation", "NOTHING");
    }

    @Override
    protected String correction() {
        return text("minutes.correction");
    }

    @Override
    protected String delay() {
        return text("risk.explanation");
    }

    /** Whether an item ends that day. */
    public boolean isDue(LocalDate day) {
        return plot.items().stream().anyMatch(item -> days.workingDay(item.to()).equals(day));
    }

    /** The deputy of the department that does the first item. */
    public String whoAsksForResource() {
        return story.company()
                .department(plot.items().get(0).department())
                .deputy()
                .id();
    }

    /** What they write into the form that asks for a resource; every project wants the same one. */
    public Map<String, Object> resource(ProjectId project, LocalDate from, int cost) {
        return Map.of(
                "project", project.value(),
                "item", project + "/W1",
                "from", "research",
                "what", text("resource.what"),
                "purpose", text("resource.purpose"),
                "urgency", "NORMAL",
                "neededFrom", from.toString(),
                "neededUntil", days.inTwoWeeks().toString(),
                "cost", cost);
    }

    /** What the coordinator writes into the form that calls a meeting for a day to come. */
    public Map<String, Object> meeting(ProjectId project) {
        Map<String, Object> first =
                Map.of("subject", text("meeting.topic"), "presenter", plot.coordinator(), "minutes", 20);
        Map<String, Object> second = Map.of("subject", text("meeting.next"), "minutes", 10);
        Map<String, Object> notice = new HashMap<>();
        notice.put("kind", "WEEKLY");
        notice.put("subject", text("meeting.subject"));
        notice.put("startsOn", days.inTwoWeeks().toString());
        notice.put("startsAt", "10:00");
        notice.put("minutesLong", 30);
        notice.put("place", text("meeting.place"));
        notice.put("contacts", true);
        notice.put("agenda", List.of(first, second));
        return Map.of("project", project.value(), "notice", notice);
    }

    /** The contact of the second department. */
    public String whoAsksForChange() {
        return contact(departments().get(1));
    }

    /** What they write into the form that asks for a change. */
    public Map<String, Object> change(ProjectId project) {
        return Map.of(
                "project", project.value(),
                "cause", text("change.cause"),
                "what", text("change.what"),
                "touchesScope", true,
                "scope", text("change.scope"),
                "shiftDays", 5,
                "schedule", text("change.schedule"),
                "extraCost", 8000,
                "money", text("change.money"));
    }

    @Override
    protected Map<String, Object> reviewAnswer() {
        return Map.of(
                "goalReached", "YES",
                "worked", text("review.worked"),
                "failed", text("review.failed"),
                "toolsRight", "YES",
                "better", text("review.better"));
    }

    /** They go through the agenda that the form shows. */
    @Override
    protected Map<String, Object> reviewMeeting(Map<String, ?> shown) {
        List<Map<String, Object>> topics = new ArrayList<>();
        for (Map<String, Object> topic : rows(shown, "topics")) {
            topics.add(Map.of(
                    "subject", topic.get("subject"),
                    "presenter", plot.coordinator(),
                    "discussed", text(TALKED_OVER.get(topics.size()))));
        }
        Map<String, Object> toDo = Map.of(
                "what", text("review.improvement"),
                "who", plot.coordinator(),
                "until", days.inTwoWeeks().toString());
        return Map.of(
                "heldAt", "14:00",
                "minutesLong", 60,
                "place", text("meeting.place"),
                "attendees", departments().stream().map(PlotScript::contact).toList(),
                "topics", topics,
                "decisions", List.of(Map.of("decided", text("review.decided"))),
                "actionItems", List.of(toDo));
    }

    /** The improvements are those that the meeting agreed upon, as the form proposes them. */
    @Override
    protected Map<String, Object> reviewReport() {
        Map<String, Object> keyResult = keyResult();
        keyResult.put("actual", text("keyResultTarget"));
        keyResult.put("reached", "YES");
        return Map.of(
                "goalReached", "YES",
                "summary", text("review.summary"),
                "keyResults", List.of(keyResult),
                "successes", text("review.successes"),
                "shortcomings", text("review.shortcomings"));
    }

    private List<Department> departments() {
        return plot.departments().stream().map(story.company()::department).toList();
    }

    private static String contact(Department department) {
        return department.contact().id();
    }

    /** What is said in this project, or in every project alike. */
    private String text(String key) {
        String own = plot.text(language, key);
        return Objects.requireNonNull(own == null ? story.lines().in(language, key) : own, key);
    }
}
