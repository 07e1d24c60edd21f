package io.septet.platform.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.septet.OnAnyDatabase;
import io.septet.ProcessTest;
import io.septet.platform.DeployedModels;
import io.septet.platform.ModelFinding;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.xml.impl.util.DomUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@OnAnyDatabase
@DisplayName("Tables: a decision table of the owners")
class TablesKeepContractsTest {

    private static final Path LADDER = Path.of("processes/notification/escalation-ladder.dmn");
    private static final Path CLASSES = Path.of("processes/change/change-class.dmn");
    private static final Path WORDS = Path.of("processes/goal/goal-words.dmn");
    private static final Path SPENDING = Path.of("processes/resource/spending-approval.dmn");
    private static final Path RISKS = Path.of("processes/risk/risk-level.dmn");
    private static final Path KICK_OFF = Path.of("processes/signoff/kick-off.dmn");
    private static final Pattern CONDITION = Pattern.compile("(<inputEntry id=\"[^\"]*\">\\s*<text>)([^<]*)(</text>)");
    private static final Pattern ANSWER = Pattern.compile("(<outputEntry id=\"[^\"]*\">\\s*<text>)([^<]*)(</text>)");

    private static final List<String> NO_CONDITIONS = List.of(
            "&gt; ",
            "&gt;&gt; 1",
            "1 +",
            "(1",
            "[1..",
            "nobodyKnows",
            "&gt; nobodyKnows",
            "\"open",
            "date(",
            "if true",
            "function(x) x",
            "(function(x) external {java: {class: \"java.lang.System\", method signature: \"exit(int)\"}})(1)",
            "1, ",
            "not(");

    private static final List<String> NO_ANSWERS = List.of(
            "",
            "-",
            "majr",
            "\"majr\"",
            "\"Major\"",
            "\"assignee \"",
            "-1",
            "1.5",
            "null",
            "true",
            "\"contacts\"",
            "1 + 1",
            "nobodyKnows",
            "\"a\" + \"b\"",
            "[\"assignee\"]",
            "\"nobody.knows\"");

    @Autowired
    TablesKeepContracts rule;

    @Autowired
    RepositoryService repository;

    static List<Path> shipped() {
        return List.of(LADDER, CLASSES, WORDS, SPENDING, RISKS, KICK_OFF);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    @DisplayName("is accepted as shipped, and with other labels, ids, descriptions and limits")
    void accepted(Path file) {
        String table = read(file);
        assertThat(violations(table)).isEmpty();
        assertThat(violations(table.replaceAll("label=\"[^\"]*\"", "label=\"Anything\"")
                        .replaceAll("<description>[^<]*</description>", "<description>Anything</description>")
                        .replaceAll("<rule id=\"", "<rule id=\"My")
                        .replaceAll("<inputEntry id=\"", "<inputEntry id=\"My")))
                .isEmpty();
        assertThat(violations(table.replace("&gt; 5<", "&gt; 7<").replace("&gt; 5000", "[100..900], &gt; 7500.50")))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(", "[", "-", "not(", "{a: ", "if true then 1 else "})
    @DisplayName("is refused for a cell that is nested deeper than the parser gets, and is no failure")
    void deepCells(String opening) {
        String deep = opening.repeat(20_000) + "1";
        String table = read(LADDER);
        assertThat(violations(with(CONDITION, table, 0, deep))).isNotEmpty();
        assertThat(violations(with(ANSWER, table, 0, deep))).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shipped")
    @DisplayName(
            "is refused for every cell that cannot be read or means nothing, in a sentence that names row and column")
    void cells(Path file) {
        String table = read(file);
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (Map.Entry<Pattern, List<String>> kind :
                Map.of(CONDITION, NO_CONDITIONS, ANSWER, NO_ANSWERS).entrySet()) {
            for (int cell = 0; cell < count(kind.getKey(), table); cell++) {
                for (String bad : kind.getValue()) {
                    tried++;
                    List<String> said = violations(with(kind.getKey(), table, cell, bad));
                    if (said.stream().noneMatch(sentence -> sentence.matches("(?s).*, row \\d+, column “.+”: .*"))) {
                        missed.add(bad + " in cell " + cell + ": " + said);
                    }
                }
            }
        }
        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(100);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "LADDER|<text>reminder</text>|<text>reminders</text>|column “Reminder”: the code hands no 'reminders' to this table. It can ask for: reminder",
                "LADDER|typeRef=\"integer\">|typeRef=\"string\">|column “Reminder”: this is a whole number",
                "LADDER|name=\"tell\"|name=\"tells\"|says afterWorkingHours, tells; it has to say exactly: afterWorkingHours, tell",
                "LADDER|<decisionTable id|<decisionTable hitPolicy=\"COLLECT\" id|has the hit policy COLLECT; it has to give one answer",
                "LADDER|<decisionTable id|<decisionTable hitPolicy=\"RULE ORDER\" id|has the hit policy RULE ORDER",
                "LADDER|<text>2</text>|<text>1</text>|rows 1 and 2 both fit when Reminder = 1",
                "LADDER|<text>&gt;= 3</text>|<text>&gt;= 2</text>|rows 2 and 3 both fit when Reminder = 2",
                "LADDER|<text>&gt;= 3</text>|<text>-</text>|rows 1 and 3 both fit",
                "LADDER|<text>&gt;= 3</text>|<text>\"three\"</text>|row 3, column “Reminder”: \"three\" stands where a whole number",
                "LADDER|\"departmentHead\"|\"departmenthead\"|row 2, column “Tell”: \"departmenthead\" stands where \"assignee\", \"coordinator\", \"departmentHead\", \"overallLead\" is expected",
                "CLASSES|\"minor\"|\"small\"|row 6, column “Change class”: \"small\" stands where \"major\", \"minor\" is expected",
                "CLASSES|<text>touchesGoal</text>|<text>goal</text>|the code hands no 'goal' to this table",
                "CLASSES|hitPolicy=\"FIRST\"|hitPolicy=\"UNIQUE\"|both fit when",
                "CLASSES|hitPolicy=\"FIRST\"|hitPolicy=\"ANY\"|both fit when",
            })
    @DisplayName("is refused when it asks, says or counts otherwise than agreed")
    void columns(String file, String from, String to, String complaint) {
        String table = read(file.equals("LADDER") ? LADDER : CLASSES);
        String changed = table.replace(from, to);
        assertThat(changed).isNotEqualTo(table);
        assertThat(violations(changed))
                .anySatisfy(sentence -> assertThat(sentence).contains(complaint));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "RISKS|<text>\"blocked\"</text>|<text>\"bloked\"</text>|row 4, column “Last said”: \"bloked\" stands where \"\", \"at risk\", \"blocked\", \"done\", \"on track\" is expected",
                "RISKS|\"medium\"|\"middling\"|row 6, column “Level”: \"middling\" stands where \"high\", \"low\", \"medium\", \"none\" is expected",
                "RISKS|&gt; 30|＞30|row 5, column “Percentage points behind plan”: ＞30 holds characters of full width. Write >30",
                "RISKS|&gt;= 3|&gt;= drei|row 3, column “Working days late”: >= drei cannot be read as FEEL",
                "SPENDING|&gt; limit|&gt; limits|column “Cost in the company's currency”: > limits cannot be read as FEEL, or names something that is no column",
                "SPENDING|<text>cost</text>|<text>costs</text>|the code hands no 'costs' to this table",
                "KICK_OFF|&gt; 10<|“ten”<|row 4, column “Shift of the end in working days”:",
            })
    @DisplayName("is refused for what a process owner mistypes, in each table")
    void slips(String file, String from, String to, String complaint) {
        String table = read(Map.of("RISKS", RISKS, "SPENDING", SPENDING, "KICK_OFF", KICK_OFF)
                .get(file));
        String changed = table.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
        assertThat(changed).isNotEqualTo(table);
        assertThat(violations(changed))
                .anySatisfy(sentence -> assertThat(sentence).contains(complaint));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("complete")
    @DisplayName(
            "that has to say something in each case is refused without its last rule, naming a case that is left open")
    void lastRule(Path file) {
        String table = read(file);
        int last = table.lastIndexOf("<rule ");
        String without =
                table.substring(0, last) + table.substring(table.indexOf("</rule>", last) + "</rule>".length());
        assertThat(violations(without)).singleElement().asString().contains("no row fits when ");
    }

    static List<Path> complete() {
        return List.of(CLASSES, SPENDING, RISKS, KICK_OFF);
    }

    @Test
    @DisplayName("is refused for gaps and overlaps in two columns, also where one is compared with the other")
    void twoColumns() {
        String table = read(SPENDING).replace("hitPolicy=\"FIRST\"", "");
        assertThat(violations(spending(table, "<= limit", "false", "<= limit", "true", "> limit", "")))
                .isEmpty();
        assertThat(violations(spending(table, "< limit", "false", "<= limit", "true", "> limit", "")))
                .singleElement()
                .asString()
                .matches("spending-approval: no row fits when Cost .* = (-?\\d+), .* limit = \\1, .* = false; .*");
        assertThat(violations(spending(table, "<= limit", "false", "<= limit", "true", ">= limit", "")))
                .singleElement()
                .asString()
                .matches("spending-approval, rows [12] and 3 both fit when Cost .* = (-?\\d+), .* limit = \\1, .*");
        assertThat(violations(spending(table, "<= 100", "false", "<= 200", "true", "> 100", "false")))
                .singleElement()
                .asString()
                .contains("no row fits when ", "= true");
    }

    /** Three rules on cost and on whether the lead decides. */
    private static String spending(String table, String... cells) {
        int first = table.indexOf("<rule ");
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i < cells.length; i += 2) {
            rules.append(("<rule id=\"Rule%1$d\"><inputEntry id=\"Cost%1$d\"><text>%2$s</text></inputEntry>"
                            + "<inputEntry id=\"Limit%1$d\"><text></text></inputEntry>"
                            + "<inputEntry id=\"Lead%1$d\"><text>%3$s</text></inputEntry>"
                            + "<outputEntry id=\"Says%1$d\"><text>\"overall lead\"</text></outputEntry></rule>")
                    .formatted(i, cells[i].replace("<", "&lt;").replace(">", "&gt;"), cells[i + 1]));
        }
        return table.substring(0, first) + rules + table.substring(table.lastIndexOf("</rule>") + "</rule>".length());
    }

    @Test
    @DisplayName("is told of a rule that never counts, and of so much that nobody can try it all; neither refuses it")
    void unwise() {
        String never = read(CLASSES).replaceFirst("(?s)(<rule id=\"GoalChanges\".*?<text>)true(</text>)", "$1$2");
        assertThat(findings(never, false)).isNotEmpty().allMatch(finding -> !finding.isRefused());
        assertThat(violations(never))
                .anySatisfy(sentence -> assertThat(sentence).startsWith("change-class, row 2 never counts"));

        String many = IntStream.range(0, 300).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        String much = read(CLASSES).replace("&gt; 5<", many + "<").replace("&gt; 5000", many);
        assertThat(findings(much, false)).singleElement().matches(finding -> !finding.isRefused());
    }

    @Test
    @DisplayName("is refused without a rule, and with a column or cell too few")
    void incomplete() {
        String table = read(LADDER);
        assertThat(violations(table.replaceAll("(?s)<rule .*</rule>", "")))
                .containsExactly("escalation-ladder has no rule; a decision table needs one at least.");
        assertThat(violations(table.replaceAll("<output id=\"AfterWorkingHours\"[^>]*>", "")))
                .singleElement()
                .asString()
                .contains("it has to say exactly: afterWorkingHours, tell");
        assertThat(violations(table.replaceAll("(?s)<outputEntry id=\"SecondReminderThenTell\">.*?</outputEntry>", "")))
                .containsExactly("escalation-ladder, row 2 has not as many cells as the table has columns.");
    }

    @Test
    @DisplayName("is refused when it leaves a case open for which the code needs an answer")
    void gap() {
        assertThat(violations(
                        read(CLASSES).replaceAll("(AnythingElseIfShiftDays\">\\s*<text>)(</text>)", "$1&lt; 5$2")))
                .singleElement()
                .asString()
                .startsWith("change-class: no row fits when Goal touched = false, Scope touched = false")
                .contains("Shift in working days = 5");
    }

    @Test
    @DisplayName("may leave a question out, name a person or a department, and say it in FEEL")
    void freedom() {
        String ladder = read(LADDER);
        assertThat(violations(ladder.replace("\"departmentHead\"", "\"sales.bob\"")))
                .isEmpty();
        assertThat(violations(ladder.replace("\"departmentHead\"", "\"legal\"")))
                .isEmpty();
        assertThat(violations(ladder.replace("<text>&gt;= 3</text>", "<text>? &gt; 2 and reminder &lt; 100</text>")))
                .isEmpty();
        String classes = read(CLASSES);
        assertThat(violations(classes.replaceAll("(?s)<input id=\"OutsidePolicy\".*?</input>", "")
                        .replaceAll("(?s)<inputEntry id=\"\\w+IfOutsidePolicy\">.*?</inputEntry>", "")
                        .replaceAll("(?s)<rule id=\"PolicyIsLeft\">.*?</rule>", "")))
                .isEmpty();
    }

    @Test
    @DisplayName("that names somebody who has left does not keep the application from starting")
    void leftSince() {
        String table = read(LADDER).replace("\"departmentHead\"", "\"somebody.gone\"");
        assertThat(violations(table, false)).isNotEmpty();
        assertThat(violations(table, true)).isEmpty();
    }

    @Test
    @DisplayName("that is refused does not come into force")
    void notInForce() {
        long before = version();
        assertThatThrownBy(() -> repository
                        .createDeployment()
                        .addString("escalation-ladder.dmn", read(LADDER).replace("\"assignee\"", "\"asignee\""))
                        .deploy())
                .hasMessageContaining("escalation-ladder, row 1, column “Tell”: \"asignee\" stands where");
        assertThat(version()).isEqualTo(before);
    }

    private long version() {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey("escalation-ladder")
                .latestVersion()
                .singleResult()
                .getVersion();
    }

    private List<String> violations(String table) {
        return violations(table, false);
    }

    private List<String> violations(String table, boolean inUse) {
        return findings(table, inUse).stream().map(ModelFinding::sentence).toList();
    }

    private List<ModelFinding> findings(String table, boolean inUse) {
        return rule.findings(new DeployedModels(
                List.of(),
                List.of(DomUtil.parseInputStream(
                        javax.xml.parsers.DocumentBuilderFactory.newDefaultNSInstance(),
                        new ByteArrayInputStream(table.getBytes(StandardCharsets.UTF_8)))),
                Set.of(),
                Map.of(),
                id -> true,
                id -> true,
                inUse));
    }

    private static int count(Pattern cell, String table) {
        return (int) cell.matcher(table).results().count();
    }

    private static String with(Pattern cell, String table, int at, String text) {
        Matcher matcher = cell.matcher(table);
        for (int i = 0; i <= at; i++) {
            matcher.find();
        }
        return table.substring(0, matcher.start(2)) + text + table.substring(matcher.end(2));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
