package io.septet.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The text of a calendar")
class CalendarTextTest {

    @ParameterizedTest(name = "{0} characters before")
    @DisplayName("has no line longer than 75 octets, and no character is cut in two")
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8})
    void folded(int before) {
        String summary = "x".repeat(before) + "跨部门协作启动会📅é".repeat(40);
        String text = withSummary(summary);

        assertThat(text.split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(75));
        assertThat(text).doesNotContain("\uFFFD").endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n ", "")).contains("SUMMARY:" + summary + "\r\n");
    }

    @Test
    @DisplayName("keeps what people typed a text: no comma, semicolon or line of theirs ends it")
    void escaped() {
        assertThat(withSummary("A, b; c\\d\nEND:VEVENT").replace("\r\n ", ""))
                .contains("SUMMARY:A\\, b\\; c\\\\d\\nEND:VEVENT\r\n")
                .containsOnlyOnce("\r\nEND:VEVENT\r\n");
    }

    @ParameterizedTest
    @DisplayName("names nobody by what is no mail address, or more than one")
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@company.example, bob@company.example",
                "ann@company.example\r\nATTENDEE:mailto:bob@company.example",
                "ann%0D%0A@company.example",
                "\"ann\"@company.example"
            })
    void noAddress(String mail) {
        assertThat(CalendarAddress.of(mail)).isEmpty();
    }

    @Test
    @DisplayName("names people by their mail address")
    void address() {
        assertThat(CalendarAddress.of(" sales.ann+x@company.example "))
                .contains(URI.create("mailto:sales.ann+x@company.example"));
        assertThat(CalendarAddress.of(null)).isEmpty();
    }

    private static String withSummary(String summary) {
        VEvent event = new VEvent(false);
        event.add(new Summary(summary));
        return CalendarText.of(ImmutableMethod.PUBLISH, List.of(), List.of(event));
    }
}
