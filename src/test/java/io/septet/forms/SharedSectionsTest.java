package io.septet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every form says all that it shows itself (decision 0020); what several of them show, each says alike. */
@DisplayName("Forms that show the same thing")
class SharedSectionsTest {

    private static final Path FORMS = Path.of("forms");

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
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
                "tracking.reports"
            })
    @DisplayName("say it alike:")
    void alike(String heading) throws IOException {
        List<String> found = sections(heading);
        assertThat(found).as("sections headed " + heading).hasSizeGreaterThan(1);
        assertThat(found).as("sections headed " + heading).containsOnly(found.get(0));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "meeting.topics",
                "meeting.decisions",
                "meeting.actionItems",
                "plan.communication.regular",
                "plan.communication.emergencyPath",
                "plan.communication.channels",
                "plan.rules"
            })
    @DisplayName("say it alike, wherever it is kept in what they submit:")
    void alikeElsewhere(String heading) throws IOException {
        List<String> found = sections(heading).stream()
                .map(section -> section.replaceAll("(data-(?:field|grid|from)=\")(?:parts|agreement|minutes)\\.", "$1"))
                .toList();
        assertThat(found).as("sections headed " + heading).hasSizeGreaterThan(1);
        assertThat(found).as("sections headed " + heading).containsOnly(found.get(0));
    }

    @Test
    @DisplayName("say it alike, except that in a change departments come and go:")
    void alikeButForDepartments() throws IOException {
        List<String> found = sections("plan.parts").stream()
                .map(section -> section.replaceAll("<p data-text=\"change.parts.hint\"></p> |<table [^>]*>", ""))
                .map(section -> section.replaceAll("<th data-column=\"department\"[^>]*>", ""))
                .toList();
        assertThat(found).hasSize(2);
        assertThat(found.get(0)).isEqualTo(found.get(1));
    }

    /** What the sections of this heading say, in all forms. */
    private static List<String> sections(String heading) throws IOException {
        Pattern section = Pattern.compile(
                "<section[^>]* data-heading=\"%s\"[^>]*>(.*?)</section>".formatted(Pattern.quote(heading)),
                Pattern.DOTALL);
        List<String> found = new ArrayList<>();
        try (Stream<Path> forms = Files.walk(FORMS)) {
            forms.filter(Files::isRegularFile).sorted().forEach(form -> {
                Matcher matcher = section.matcher(read(form));
                while (matcher.find()) {
                    found.add(matcher.group(1).replaceAll("\\s+", " "));
                }
            });
        }
        return found;
    }

    private static String read(Path form) {
        try {
            return Files.readString(form);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
