package io.septet;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rows that the templates ask for")
class RowsTest {

    private static final Map<String, Integer> PROMISED =
            new TreeMap<>(Map.of("G", 7, "R", 7, "S", 6, "T", 10, "M", 7, "C", 4, "V", 4, "A", 3, "P", 4));
    private static final Path PAGE = Path.of("src/docs/rows.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]\\d+) \\|(.*)\\|(.*)\\|(.*)\\|.*\\|$");
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern TITLE = Pattern.compile("@DisplayName\\(\\s*\"([^:\"]*):");
    private static final Pattern NAMED = Pattern.compile("([A-Z])(\\d+)(?:–(?:[A-Z])?(\\d+))?");

    /** Under which heading the page says of the paper forms where they went. */
    private static final String ALLOCATION = "The forms of task allocation";

    private static final String DUTIES = "The duties of the communication guide";
    private static final String MEETINGS = "The notice and the minutes of meetings";

    /** What the template of task allocation encloses, in its order. */
    private static final List<String> FORMS =
            List.of("任务目标说明书", "协作部门与对接人清单", "任务分配与进度表", "进度风险预警清单", "问题协调记录表", "资源支持申请表", "交付物确认单", "验收结果表", "任务总结报告");

    private static final Pattern FORM = Pattern.compile("(?m)^\\| (\\p{IsHan}+) \\|(.*)\\|(.*)\\|(.*)\\|$");

    private final Map<String, Set<Path>> tests = tests();

    @Test
    @DisplayName("are all on the page, each with its state, and a built one with a place and a test")
    void rows() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(PAGE)).results().toList();

        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates().containsAll(promised());
        assertThat(rows).allSatisfy(row -> {
            String state = row.group(3).strip();
            assertThat(state).matches("built|in part: .+|to come.*");
            if (!state.startsWith("to come")) {
                assertThat(places(row.group(4))).as(row.group(1)).isNotEmpty().allMatch(Files::exists);
            }
            if (state.equals("built")) {
                assertThat(tests).containsKey(row.group(1));
            }
        });
        Page.reads("rows.md", ROW.matcher(Files.readString(PAGE)).replaceAll(row -> "| %s |%s|%s|%s| %s |"
                .formatted(row.group(1), row.group(2), row.group(3), row.group(4), links(row.group(1)))));
    }

    @Test
    @DisplayName("and so are the nine forms that the template of task allocation encloses")
    void forms() throws IOException {
        assertThat(fields(ALLOCATION)).extracting(form -> form.group(1)).isEqualTo(FORMS);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {ALLOCATION, DUTIES, MEETINGS})
    @DisplayName(
            "and the templates' own forms are filled in and read where the page says so, each field where a form has it")
    void filledInAndRead(String heading) throws IOException {
        assertThat(fields(heading)).hasSizeGreaterThan(5).allSatisfy(field -> {
            assertThat(places(field.group(3)))
                    .as("%s is filled in", field.group(1))
                    .isNotEmpty()
                    .allMatch(Files::exists)
                    .anyMatch(place -> place.startsWith("forms"));
            assertThat(places(field.group(4)))
                    .as("%s is read", field.group(1))
                    .isNotEmpty()
                    .allMatch(Files::exists)
                    .anyMatch(place -> place.startsWith("src/main/resources/templates"));
            String form = Files.readString(places(field.group(3)).get(0));
            assertThat(quoted(field.group(3)).filter(name -> !name.contains("/")))
                    .as(field.group(1))
                    .allMatch(name -> form.matches("(?s).*data-(field|column|grid)=\"%s\".*".formatted(name)));
        });
    }

    private static List<MatchResult> fields(String heading) throws IOException {
        String section = Files.readString(PAGE)
                .split("(?m)^## %s$".formatted(heading))[1]
                .split("(?m)^## ")[0];
        return FORM.matcher(section).results().toList();
    }

    private static Stream<String> quoted(String cell) {
        return QUOTED.matcher(cell).results().map(found -> found.group(1));
    }

    private static List<Path> places(String cell) {
        return quoted(cell).filter(name -> name.contains("/")).map(Path::of).toList();
    }

    private static List<String> promised() {
        return PROMISED.entrySet().stream()
                .flatMap(kind -> IntStream.rangeClosed(1, kind.getValue()).mapToObj(no -> kind.getKey() + no))
                .toList();
    }

    private String links(String row) {
        return tests.getOrDefault(row, Set.of()).stream()
                .map(test ->
                        "[%s](../../%s)".formatted(test.getFileName().toString().replace(".java", ""), test))
                .collect(joining(" "));
    }

    /** Which test classes name a row, by the row. */
    private static Map<String, Set<Path>> tests() {
        Map<String, Set<Path>> tests = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                TITLE.matcher(Files.readString(file))
                        .results()
                        .flatMap(title -> named(title.group(1)))
                        .forEach(row -> tests.computeIfAbsent(row, any -> new TreeSet<>())
                                .add(file));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return tests;
    }

    /** The rows of a title such as "G1, S2–S5": a span within one kind is all of its rows. */
    private static Stream<String> named(String title) {
        return NAMED.matcher(title).results().flatMap(named -> {
            int first = Integer.parseInt(named.group(2));
            int last = named.group(3) == null ? first : Math.max(first, Integer.parseInt(named.group(3)));
            return IntStream.rangeClosed(first, last).mapToObj(no -> named.group(1) + no);
        });
    }
}
