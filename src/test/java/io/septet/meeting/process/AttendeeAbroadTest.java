package io.septet.meeting.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import io.septet.calendar.ZoneOfReader;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import io.septet.notification.MessageView;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** {@code finance.ann} reads in another zone than the company's, which is Shanghai's. */
@DisplayName("M1: a meeting at half past midnight, on a day on which clocks are changed where somebody invited is,")
class AttendeeAbroadTest extends MeetingsUnderWay {

    private static final PersonId ABROAD = PersonId.of("finance.ann");

    @Autowired
    ZoneOfReader zones;

    @AfterEach
    void comeHome() {
        zones.followCompany(ABROAD);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Europe/Berlin    | 2024-03-31T00:30 | 31 Mar 2024, 00:30 (GMT+1) | 31 Mar 2024, 07:30 | 20240331T073000",
                "Europe/Berlin    | 2024-10-27T00:30 | 27 Oct 2024, 00:30 (GMT+2) | 27 Oct 2024, 06:30 | 20241027T063000",
                "America/New_York | 2024-03-10T00:30 | 10 Mar 2024, 00:30 (GMT-5) | 10 Mar 2024, 13:30 | 20240310T133000",
                "America/New_York | 2024-11-03T00:30 | 3 Nov 2024, 00:30 (GMT-4)  | 3 Nov 2024, 12:30  | 20241103T123000"
            })
    @DisplayName(
            "reads in their own time in the notice, the reminder and on the page; its entry is the same moment for all")
    void abroad(ZoneId zone, LocalDateTime there, String theirs, String atCompany, String entry) throws Exception {
        zones.choose(ABROAD, zone.getId());
        MeetingView meeting = call(there.atZone(zone).toInstant());

        assertThat(told(ABROAD, "meeting.called").body()).contains(theirs);
        assertThat(told(PersonId.of(RECORDER), "meeting.called").body())
                .contains(atCompany)
                .doesNotContain("GMT");
        assertThat(told(ABROAD, "meeting.called").calendar())
                .contains("DTSTART;TZID=Asia/Shanghai:" + entry, "TZID:Asia/Shanghai")
                .isEqualTo(told(PersonId.of(RECORDER), "meeting.called").calendar());
        assertThat(page(ABROAD, meeting, Locale.ENGLISH)).contains("Begins at " + theirs);
        assertThat(page(PersonId.of(CALLER), meeting, Locale.ENGLISH))
                .contains("Begins at " + atCompany)
                .doesNotContain("GMT");

        ClockUtil.setCurrentTime(Date.from(meeting.notice().answerBy().plusSeconds(60)));
        project.runWhatIsDue();
        assertThat(told(ABROAD, "meeting.answersDue").body()).contains(theirs);
    }

    @Test
    @DisplayName("is typed in the company's time, as the page says to whoever reads in another")
    void typed() throws Exception {
        PersonId caller = PersonId.of(CALLER);
        MeetingView meeting = call(at(LocalDate.of(2024, 3, 31), 7, 30));
        assertThat(page(caller, meeting, Locale.ENGLISH)).doesNotContain("Days and hours here");
        zones.choose(caller, "Europe/Berlin");
        try {
            assertThat(page(caller, meeting, Locale.ENGLISH))
                    .contains("31 Mar 2024, 00:30 (GMT+1)", "Days and hours here are the company’s (China Time).");
            assertThat(page(caller, meeting, Locale.SIMPLIFIED_CHINESE))
                    .contains("2024年3月31日 00:30（GMT+1）", "以公司所在时区（中国时间）为准");
        } finally {
            zones.followCompany(caller);
        }
    }

    private MeetingView call(Instant start) {
        Instant answerBy = start.minus(Duration.ofDays(1));
        Instant called = start.minus(Duration.ofDays(20));
        ClockUtil.setCurrentTime(Date.from(called));
        return this.called.call(
                project.id(),
                new Notice(
                        MeetingKind.OTHER,
                        "The hall",
                        start,
                        60,
                        "https://meet.example/hall",
                        PersonId.of(CALLER),
                        PersonId.of(RECORDER),
                        List.of(ABROAD),
                        List.of(new AgendaTopic("Which hall", null, 30, null)),
                        answerBy,
                        null),
                Doer.of(PersonId.of(CALLER)));
    }

    private MessageView told(PersonId person, String message) {
        return notifications.of(project.id()).stream()
                .filter(each -> each.tells(message) && each.person().equals(person))
                .findFirst()
                .orElseThrow();
    }

    private String page(PersonId reader, MeetingView meeting, Locale language) throws Exception {
        return Jsoup.parse(browser.send(get("/projects/%s/meetings/%s".formatted(project.id(), meeting.id()))
                                .with(user(reader.value()))
                                .locale(language))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .text();
    }
}
