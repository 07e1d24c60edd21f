package io.septet.forms;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form says all that it shows itself (decision 0020); what several of them show, each says alike. */
@DisplayName("Forms that show the same thing")
class SharedSectionsTest {

    private static final Path FORMS = Path.of("forms");

    private static final Pattern HEADING = Pattern.compile("<section[^>]* data-heading=\"([^\"]+)\"");

    private static final String NOTICE = "meeting.notice";
    private static final String PARTS = "plan.parts";

    /** What each form is about, asks or concludes: under one heading, but not the same. */
    private static final Set<String> OF_ITS_OWN = Set.of(
            "change.decision",
            "emergency.title.one",
            "goal.background",
            "goal.keyResults",
            "goal.objective",
            "goal.scope",
            "meeting.kind.REVIEW",
            "meeting.yourAnswer",
            "plan.project",
            "review.measures",
            "tracking.item");

    /** What stands elsewhere in what each form submits. */
    private static final Set<String> KEPT_ELSEWHERE = Set.of(
            "meeting.topics",
            "meeting.decisions",
            "meeting.actionItems",
            "plan.communication.regular",
            "plan.communication.emergencyPath",
            "plan.communication.channels",
            "plan.rules");

    static Stream<String> alike() {
        return shared().filter(heading -> !OF_ITS_OWN.contains(heading)
                && !KEPT_ELSEWHERE.contains(heading)
                && !Set.of(NOTICE, PARTS).contains(heading));
    }

    static Stream<String> keptElsewhere() {
        return KEPT_ELSEWHERE.stream().sorted();
    }

    @Test
    @DisplayName("are found by their headings")
    void found() {
        assertThat(shared()).containsAll(OF_ITS_OWN).containsAll(KEPT_ELSEWHERE).contains(NOTICE, PARTS);
        assertThat(alike())
                .contains(
                        "action.agreed",
                        "action.entries",
                        "change.requested",
                        "change.since",
                        "issue.issue",
                        "issue.meeting",
                        "issue.conclusion",
                        "meeting.agenda",
                        "meeting.invited",
                        "meeting.minutes",
                        "meeting.minutes.about",
                        "meeting.said",
                        "plan.reasons",
                        "plan.items",
                        "plan.raci.matrix",
                        "review.answers",
                        "review.files",
                        "tracking.reports");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("say it alike:")
    void alike(String heading) {
        List<String> found = sections(heading);
        assertThat(found).as("sections headed " + heading).hasSizeGreaterThan(1);
        assertThat(found).as("sections headed " + heading).containsOnly(found.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("keptElsewhere")
    @DisplayName("say it alike, wherever it is kept in what they submit:")
    void alikeElsewhere(String heading) {
        List<String> found = sections(heading).stream()
                .map(section -> section.replaceAll("(data-(?:field|grid|from)=\")(?:parts|agreement|minutes)\\.", "$1"))
                .toList();
        assertThat(found).as("sections headed " + heading).hasSizeGreaterThan(1);
        assertThat(found).as("sections headed " + heading).containsOnly(found.get(0));
    }

    @Test
    @DisplayName("say it alike, except that in a change departments come and go:")
    void alikeButForDepartments() {
        List<String> found = sections(PARTS).stream()
                .map(section -> section.replaceAll("<p data-text=\"change.parts.hint\"></p> |<table [^>]*>", ""))
                .map(section -> section.replaceAll("<th data-column=\"department\"[^>]*>", ""))
                .toList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isEqualTo(found.get(1));
    }

    @Test
    @DisplayName("say it alike, except that only a meeting of any kind asks of which one it is:")
    void alikeButForKind() {
        List<String> written = sections(NOTICE).stream()
                .filter(section -> section.contains("data-field=\"notice.subject\""))
                .map(section -> section.replaceAll("<div data-label=\"meeting.kind\"[^>]*></div> ", ""))
                .toList();
        assertThat(written).hasSize(4);
        assertThat(written).containsOnly(written.get(0));
    }

    /** The headings that several forms have. */
    private static Stream<String> shared() {
        Map<String, Long> often = forms().flatMap(form -> HEADING.matcher(form)
                        .results()
                        .map(found -> found.group(1))
                        .distinct())
                .collect(groupingBy(heading -> heading, counting()));
        return often.keySet().stream().filter(heading -> often.get(heading) > 1).sorted();
    }

    /** What the sections of this heading say, in all forms. */
    private static List<String> sections(String heading) {
        Pattern section = Pattern.compile(
                "<section[^>]* data-heading=\"%s\"[^>]*>(.*?)</section>".formatted(Pattern.quote(heading)),
                Pattern.DOTALL);
        return forms().flatMap(form -> section.matcher(form).results())
                .map(found -> found.group(1).replaceAll("\\s+", " "))
                .toList();
    }

    private static Stream<String> forms() {
        try (Stream<Path> forms = Files.walk(FORMS)) {
            return forms.filter(Files::isRegularFile).sorted().map(SharedSectionsTest::read).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path form) {
        try {
            return Files.readString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
