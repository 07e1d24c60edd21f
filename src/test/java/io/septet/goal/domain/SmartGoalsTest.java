package io.septet.goal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.findings.Finding;
import io.septet.goal.Measure;
import io.septet.goal.Objective;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("G2: goals as companies write them")
class SmartGoalsTest {

    private static final Path GOOD = Path.of("src/test/resources/samples/goals-good.txt");
    private static final Path VAGUE = Path.of("src/test/resources/samples/goals-vague.txt");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int MOST_WRONG = 3;
    private static final Pattern MEASURE = Pattern.compile("(.+): (\\S+) -> (\\S+) (.+)");

    private final SmartPolicy policy = new SmartPolicy(ShippedWords.VOCABULARY, TODAY);

    @Test
    @DisplayName("G2: of 60 good ones hardly one is refused")
    void good() {
        List<String> refused = new ArrayList<>();
        for (List<String> cells : lines(GOOD)) {
            List<Finding> findings = policy.findings(objective(cells)).all();
            if (!findings.isEmpty()) {
                refused.add(cells.get(0) + ": " + worded(findings));
            }
        }
        assertThat(lines(GOOD)).hasSize(60);
        assertThat(refused).as(String.join("\n", refused)).hasSizeLessThanOrEqualTo(MOST_WRONG);
    }

    @Test
    @DisplayName("G2: of 60 vague ones hardly one passes, or is sent back for another letter")
    void vague() {
        List<String> wrong = new ArrayList<>();
        for (List<String> cells : lines(VAGUE)) {
            Set<String> wanted = new TreeSet<>(Arrays.asList(cells.get(0).split(" ")));
            List<Finding> findings =
                    policy.findings(objective(cells.subList(1, cells.size()))).all();
            if (!letters(findings).equals(wanted)) {
                wrong.add(wanted + " wanted for " + cells.get(1) + ": " + worded(findings));
            }
        }
        assertThat(lines(VAGUE)).hasSize(60);
        assertThat(wrong).as(String.join("\n", wrong)).hasSizeLessThanOrEqualTo(MOST_WRONG);
    }

    private static Set<String> letters(List<Finding> findings) {
        Set<String> letters = new TreeSet<>();
        findings.stream()
                .filter(finding -> finding.code().equals("goal.smart.incomplete"))
                .flatMap(finding -> ((List<?>) finding.arguments().get(0)).stream())
                .map(String::valueOf)
                .forEach(letters::add);
        return letters;
    }

    private static List<String> worded(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.path().isEmpty())
                .map(finding -> finding.code() + finding.arguments())
                .toList();
    }

    private static Objective objective(List<String> cells) {
        List<Measure> further = Stream.of(cells.get(8).split(";"))
                .map(String::strip)
                .filter(measure -> !measure.isEmpty())
                .map(SmartGoalsTest::measure)
                .toList();
        return new Objective(
                text(cells.get(0)),
                text(cells.get(1)),
                number(cells.get(2)),
                number(cells.get(3)),
                text(cells.get(4)),
                text(cells.get(5)),
                text(cells.get(6)),
                cells.get(7).isEmpty() ? null : LocalDate.parse(cells.get(7)),
                further);
    }

    private static Measure measure(String text) {
        Matcher matcher = MEASURE.matcher(text);
        assertThat(matcher.matches()).as(text).isTrue();
        return new Measure(matcher.group(1), number(matcher.group(2)), number(matcher.group(3)), matcher.group(4));
    }

    private static String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static List<List<String>> lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.stream(line.split("\\|", -1))
                            .map(String::strip)
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
