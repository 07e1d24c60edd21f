package io.septet.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The rules of a zone")
class ZoneRulesTextTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T08:00:00Z");

    @Test
    @DisplayName("without clock changes are one offset")
    void one() {
        assertThat(rules("Asia/Shanghai", SUMMER))
                .contains("TZID:Asia/Shanghai", "TZOFFSETFROM:+0800", "TZOFFSETTO:+0800", "DTSTART:19700101T000000")
                .containsOnlyOnce("BEGIN:STANDARD")
                .doesNotContain("DAYLIGHT", "RRULE");
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("with clock changes say on which day of each year they are")
    @CsvSource({
        "Europe/Berlin, '20260329T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', '20261025T030000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU'",
        "America/New_York, '20260308T020000', 'FREQ=YEARLY;BYMONTH=3;BYDAY=2SU', '20261101T020000', 'FREQ=YEARLY;BYMONTH=11;BYDAY=1SU'",
        "Australia/Sydney, '20261004T020000', 'FREQ=YEARLY;BYMONTH=10;BYDAY=1SU', '20260405T030000', 'FREQ=YEARLY;BYMONTH=4;BYDAY=1SU'"
    })
    void changes(String zone, String summerFrom, String summerRule, String winterFrom, String winterRule) {
        String text = rules(zone, SUMMER);
        String summer = text.substring(text.indexOf("BEGIN:DAYLIGHT"), text.indexOf("END:DAYLIGHT"));
        String winter = text.substring(text.indexOf("BEGIN:STANDARD"), text.indexOf("END:STANDARD"));
        assertThat(summer).contains("DTSTART:" + summerFrom, "RRULE:" + summerRule);
        assertThat(winter).contains("DTSTART:" + winterFrom, "RRULE:" + winterRule);
    }

    @Test
    @DisplayName("hold at the very moment of a change, and name no day where it is another each year")
    void edges() {
        assertThat(rules("Europe/Berlin", Instant.parse("2026-10-25T01:00:00Z")))
                .contains("DTSTART:20261025T030000", "DTSTART:20270328T020000");
        assertThat(rules("Africa/Casablanca", SUMMER))
                .contains("BEGIN:STANDARD", "BEGIN:DAYLIGHT")
                .doesNotContain("RRULE");
    }

    private static String rules(String zone, Instant moment) {
        return ZoneRulesText.of(ZoneId.of(zone), moment).toString();
    }
}
