package io.septet.demo.process;

import io.septet.calendar.WorkingTime;
import io.septet.demo.process.Story.Chapter;
import io.septet.demo.process.Story.Department;
import io.septet.demo.process.Story.Item;
import io.septet.demo.process.Story.Plot;
import io.septet.project.Projects;
import io.septet.signoff.SigningTokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays a project, step by step, up to the step in which the demo shows it. */
@Component
@Profile("demo")
class Play {

    private static final int DAYS_FROM_PROPOSAL_TO_WORK = 3;

    private final Stage stage;
    private final SigningTokens tokens;
    private final WorkingTime workingTime;
    private final Projects projects;
    private final DemoSettings settings;

    Play(Stage stage, SigningTokens tokens, WorkingTime workingTime, Projects projects, DemoSettings settings) {
        this.projects = projects;
        this.stage = stage;
        this.tokens = tokens;
        this.workingTime = workingTime;
        this.settings = settings;
    }

    void perform(Plot plot, Story.Company company, String language, LocalDate today) {
        new Performance(plot, company, language, today).run();
    }

    private final class Performance {

        private final Plot plot;
        private final Map<String, Department> departments;
        private final String language;
        private final LocalDate today;
        private final LocalDate proposed;
        private final LocalDate work;
        private String project;

        Performance(Plot plot, Story.Company company, String language, LocalDate today) {
            this.plot = plot;
            this.departments =
                    company.departments().stream().collect(Collectors.toMap(Department::id, Function.identity()));
            this.language = language;
            this.today = today;
            this.proposed = today.minusDays(plot.proposedDaysAgo());
            this.work = proposed.plusDays(DAYS_FROM_PROPOSAL_TO_WORK);
        }

        void run() {
            stage.on(proposed);
            propose();
            defineGoal();
            if (plot.step() == Chapter.GOAL) {
                stage.complete(project, "ConfirmGoal", 1, (person, task, shown) -> Map.of("decision", "CONFIRM"));
                return;
            }
            stage.complete(project, "ConfirmGoal", Map.of("decision", "CONFIRM"));
            stage.on(proposed.plusDays(1));
            stage.complete(project, "AssignDepartments", Map.of("departments", parts()));
            if (plot.step() == Chapter.RESPONSIBILITIES) {
                return;
            }
            stage.complete(project, "PlanWork", Map.of("items", items()));
            stage.complete(project, "AgreeCommunication", Map.of());
            stage.on(proposed.plusDays(2));
            if (plot.step() == Chapter.SIGN_OFF) {
                stage.complete(project, "SignPlan", 1, this::signed);
                return;
            }
            stage.complete(project, "SignPlan", Integer.MAX_VALUE, this::signed);
            stage.complete(project, "SignDuties", Integer.MAX_VALUE, this::signed);
            stage.on(work);
            stage.complete(project, "HoldKickOff", kickOff());
            stage.letEngineWork(project);
            if (plot.step() == Chapter.TRACKING || plot.step() == Chapter.CHANGE) {
                track();
                if (plot.step() == Chapter.CHANGE) {
                    askForChange();
                }
                return;
            }
            deliverEverything();
            review();
        }

        private void propose() {
            project = stage.start(
                    plot.coordinator(),
                    "collaboration-project",
                    Map.of(
                            "name", text("name"),
                            "category", plot.category(),
                            "initiatingDepartment", plot.initiatingDepartment(),
                            "overallLead", plot.overallLead(),
                            "coordinator", plot.coordinator()));
        }

        private void defineGoal() {
            Map<String, Object> objective = new HashMap<>();
            for (String part : List.of("specific", "metric", "unit", "achievable", "relevant")) {
                objective.put(part, text(part));
            }
            objective.put("baseline", Double.valueOf(text("baseline")));
            objective.put("target", Double.valueOf(text("target")));
            objective.put("dueOn", end().toString());
            List<Map<String, Object>> takePart = plot.departments().stream()
                    .map(department -> Map.<String, Object>of(
                            "department",
                            department,
                            "contact",
                            departments.get(department).contact().id()))
                    .toList();
            stage.complete(
                    project,
                    "DefineGoal",
                    Map.of(
                            "objective", objective,
                            "keyResults",
                                    List.of(Map.of(
                                            "department", plot.departments().get(0),
                                            "text", text("keyResult"),
                                            "metric", text("metric"),
                                            "target", text("keyResultTarget"),
                                            "dueOn", end().toString())),
                            "scope",
                                    Map.of(
                                            "included", text("included"),
                                            "excluded", text("excluded"),
                                            "departments", takePart,
                                            "notPartOf", List.of()),
                            "background", text("background")));
        }

        private List<Map<String, Object>> parts() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (String id : plot.departments()) {
                Department department = departments.get(id);
                rows.add(Map.of(
                        "department",
                        id,
                        "part",
                        rows.isEmpty() ? "LEAD" : "SUPPORT",
                        "duties",
                        rows.isEmpty() ? text("specific") : text("included"),
                        "contact",
                        department.contact().id(),
                        "mayDecide",
                        true,
                        "deputy",
                        department.deputy().id(),
                        "reachedBy",
                        department.contact().id() + "@company.example"));
            }
            return rows;
        }

        private List<Map<String, Object>> items() {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Item item : plot.items()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (String column :
                        List.of("title", "communication", "resources", "deliverable", "risk", "acceptanceStandard")) {
                    row.put(column, item.text(language, column));
                }
                row.put("responsible", item.responsible());
                row.put("start", nextWorkingDay(work.plusDays(item.from())).toString());
                row.put("end", lastWorkingDay(work.plusDays(item.to())).toString());
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
                rows.add(row);
            }
            return rows;
        }

        private Map<String, ?> signed(String person, String task, Map<String, Object> shown) {
            return Map.of("decision", "APPROVE", "token", tokens.issue(person, task, settings.password()));
        }

        private Map<String, ?> kickOff() {
            boolean chinese = language.equals("zh");
            return Map.of(
                    "heldOn", nextWorkingDay(work).toString(),
                    "heldAt", "10:00",
                    "minutesLong", 45,
                    "place", chinese ? "一号会议室" : "Room 1",
                    "attendees",
                            plot.departments().stream()
                                    .map(department -> departments
                                            .get(department)
                                            .contact()
                                            .id())
                                    .toList(),
                    "topics",
                            List.of(Map.of(
                                    "subject",
                                    chinese ? "目标、分工与沟通方式" : "Goal, duties and communication",
                                    "presenter",
                                    plot.coordinator(),
                                    "discussed",
                                    chinese
                                            ? "逐项说明计划，各部门确认。"
                                            : "Went through the plan; every department confirmed it.")),
                    "decisions", List.of(Map.of("decided", chinese ? "计划自今日起生效。" : "The plan takes effect today.")),
                    "actionItems",
                            List.of(Map.of(
                                    "what",
                                    chinese ? "建立项目资料目录" : "Set up the project's folder",
                                    "who",
                                    plot.coordinator(),
                                    "until",
                                    nextWorkingDay(work.plusDays(2)).toString())));
        }

        private void track() {
            for (LocalDate day = work.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
                if (workingTime.isWorkingDay(day)) {
                    stage.on(day);
                    stage.letEngineWork(project);
                    report(day);
                }
            }
        }

        private Object idOf(String code) {
            return projects.all().stream()
                    .filter(one -> one.code().equals(code))
                    .findFirst()
                    .orElseThrow()
                    .id()
                    .value();
        }

        private void askForChange() {
            boolean chinese = language.equals("zh");
            stage.start(
                    departments.get(plot.departments().get(1)).contact().id(),
                    "change-request",
                    Map.of(
                            "project", idOf(project),
                            "cause", chinese ? "税务局发布了新的电子发票规定。" : "The tax office has issued new rules for invoices.",
                            "what", chinese ? "合规规则须补充电子发票核验。" : "The rules must also check electronic invoices.",
                            "touchesScope", true,
                            "scope", chinese ? "增加电子发票核验" : "Checking electronic invoices is added",
                            "shiftDays", 5,
                            "schedule", chinese ? "第二项任务顺延一周" : "The second item ends a week later",
                            "extraCost", 8000,
                            "money", chinese ? "购买核验服务" : "A checking service is bought"));
        }

        /** The first item falls behind, so that the demo has something late to show. */
        private void report(LocalDate day) {
            int percent = (int) Math.min(60, 5 * work.until(day).getDays() + 5L);
            if (!stage.open(project, "ReportProgress").isEmpty()) {
                stage.complete(
                        project,
                        "ReportProgress",
                        Integer.MAX_VALUE,
                        (person, task, shown) ->
                                Map.of("status", "ON_TRACK", "percent", percent, "note", text("specific")));
            }
        }

        private void deliverEverything() {
            for (LocalDate day = work.plusDays(1); day.isBefore(today); day = day.plusDays(1)) {
                if (!workingTime.isWorkingDay(day)) {
                    continue;
                }
                stage.on(day);
                stage.letEngineWork(project);
                if (!stage.open(project, "DeliverWork").isEmpty() && isDueToday(day)) {
                    stage.complete(project, "DeliverWork", Integer.MAX_VALUE, this::checked);
                }
                if (!stage.open(project, "AcceptDeliverable").isEmpty()) {
                    stage.complete(project, "AcceptDeliverable", Map.of("decision", "ACCEPT"));
                }
                if (!stage.open(project, "AnswerReview").isEmpty()) {
                    return;
                }
            }
            throw new IllegalStateException("Project %s does not come to its review".formatted(project));
        }

        /** Every point of the standard is met. */
        private Map<String, ?> checked(String person, String task, Map<String, Object> shown) {
            List<Map<String, Object>> checks = new ArrayList<>();
            for (Object check : (List<?>) shown.get("checks")) {
                checks.add(Map.of("point", ((Map<?, ?>) check).get("point"), "met", true));
            }
            return Map.of("checks", checks, "location", "//files/" + project);
        }

        private boolean isDueToday(LocalDate day) {
            return plot.items().stream()
                    .anyMatch(item -> lastWorkingDay(work.plusDays(item.to())).equals(day));
        }

        private void review() {
            boolean chinese = language.equals("zh");
            Map<String, Object> answer = Map.of(
                    "goalReached", "YES",
                    "worked", chinese ? "每周例会信息同步及时。" : "The weekly meeting kept everybody informed.",
                    "failed", chinese ? "前期需求确认不够充分。" : "Needs were not confirmed well enough at the beginning.",
                    "toolsRight", "YES",
                    "better", chinese ? "下次提前一周对接需求。" : "Start on the needs a week earlier next time.");
            if (plot.step() == Chapter.REVIEW) {
                stage.complete(project, "AnswerReview", 1, (person, task, shown) -> answer);
                return;
            }
            stage.complete(project, "AnswerReview", answer);
            stage.complete(
                    project,
                    "WriteReviewReport",
                    Map.of(
                            "goalReached",
                            "YES",
                            "summary",
                            chinese ? "目标全部达成。" : "The goal was reached in full.",
                            "keyResults",
                            List.of(Map.of(
                                    "department", plot.departments().get(0),
                                    "text", text("keyResult"),
                                    "metric", text("metric"),
                                    "target", text("keyResultTarget"),
                                    "actual", text("keyResultTarget"),
                                    "reached", "YES")),
                            "successes",
                            chinese ? "部门配合顺畅，按期完成。" : "The departments worked well together and on time.",
                            "shortcomings",
                            chinese ? "资料归档偏晚。" : "Documents were filed late.",
                            "improvements",
                            List.of(Map.of(
                                    "text",
                                    chinese ? "建立统一的资料目录" : "Keep one folder for all documents",
                                    "owner",
                                    plot.coordinator(),
                                    "dueOn",
                                    nextWorkingDay(today.plusDays(14)).toString()))));
            stage.letEngineWork(project);
        }

        private String text(String key) {
            return plot.text(language, key);
        }

        /** The goal's date: a week after the last item, or after two months where none is planned. */
        private LocalDate end() {
            int last = plot.items().stream().mapToInt(Item::to).max().orElse(60);
            return nextWorkingDay(work.plusDays(last + 7L));
        }

        private LocalDate nextWorkingDay(LocalDate day) {
            return workingTime.isWorkingDay(day) ? day : nextWorkingDay(day.plusDays(1));
        }

        private LocalDate lastWorkingDay(LocalDate day) {
            return workingTime.isWorkingDay(day) ? day : lastWorkingDay(day.minusDays(1));
        }
    }
}
