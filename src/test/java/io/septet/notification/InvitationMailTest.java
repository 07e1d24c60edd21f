package io.septet.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.meeting.AgendaTopic;
import io.septet.meeting.CalledMeetings;
import io.septet.meeting.MeetingKind;
import io.septet.meeting.MeetingView;
import io.septet.meeting.Notice;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("The mail of an invitation")
class InvitationMailTest extends AtMailServer {

    private static final PersonId HOST = PersonId.of("marketing.head");
    private static final PersonId ANN = PersonId.of("sales.ann");
    private static final PersonId BOB = PersonId.of("finance.bob");

    @Autowired
    CalledMeetings meetings;

    @Autowired
    Languages languages;

    @Autowired
    WorkingTime time;

    @Test
    @DisplayName(
            "M1: has the text, and as another of its alternatives and as a file the same calendar entry, with its method in the type")
    void invited() throws MessagingException, IOException {
        languages.remember(BOB, Locale.SIMPLIFIED_CHINESE);
        languages.remember(ANN, Locale.ENGLISH);
        MeetingView meeting = call();
        sendDue();

        MimeMessage english = to(ANN).get(0);
        assertThat(english.getSubject()).contains("Weekly meeting");
        List<Part> parts = parts(english);
        assertThat(parts)
                .extracting(part -> part.getContentType().replaceAll("\\s+", " "))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("text/plain;"),
                        html -> assertThat(html).startsWith("text/html;"),
                        entry -> assertThat(entry).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST"),
                        file -> assertThat(file).startsWith("application/ics; name=invite.ics"));
        assertThat(english.getContentType()).startsWith("multipart/mixed");
        assertThat(text(parts.get(0)))
                .contains("Figures")
                .contains("https://septet.company.example/projects/%s/meetings/%s".formatted(project, meeting.id()));
        assertThat(text(parts.get(2)))
                .contains("METHOD:REQUEST\r\n", "UID:" + meeting.id().value() + "@septet\r\n", "SEQUENCE:0\r\n")
                .isEqualTo(text(parts.get(3)));
        assertThat(parts.get(3).getDisposition()).isEqualTo(Part.ATTACHMENT);

        MimeMessage chinese = to(BOB).get(0);
        assertThat(chinese.getHeader("Subject", null))
                .matches("(?s)[\\x00-\\x7f]+")
                .contains("=?UTF-8?");
        assertThat(chinese.getSubject()).contains("会");
        assertThat(text(parts(chinese).get(2)).replace("\r\n ", "")).contains("议程", "前答复", "请于");
        assertThat(to(HOST)).as("who calls it knows").isEmpty();
    }

    @Test
    @DisplayName(
            "M1: that was moved and called off has the same UID, a higher SEQUENCE each time, and in the end takes the entry out")
    void changed() throws MessagingException, IOException {
        MeetingView meeting = call();
        meetings.move(meeting.id(), meeting.notice().start().plus(Duration.ofHours(1)), 30, "Room 4", Doer.of(HOST));
        meetings.callOff(meeting.id(), "Nobody has time", Doer.of(HOST));
        sendDue();

        List<String> entries = new ArrayList<>();
        for (MimeMessage mail : to(ANN)) {
            entries.add(text(parts(mail).get(2)));
        }
        assertThat(entries)
                .allSatisfy(entry ->
                        assertThat(entry).contains("UID:" + meeting.id().value() + "@septet\r\n"))
                .satisfiesExactlyInAnyOrder(
                        called -> assertThat(called).contains("METHOD:REQUEST", "SEQUENCE:0"),
                        moved -> assertThat(moved).contains("METHOD:REQUEST", "SEQUENCE:1", "LOCATION:Room 4"),
                        off -> assertThat(off).contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED"));
        assertThat(parts(to(ANN).get(2)).get(2).getContentType()).contains("charset=UTF-8");
    }

    @Test
    @DisplayName("M1: waits for no digest, for it says by when to answer")
    void notInDigest() {
        TellingTimes times = new TellingTimes(time, new TellingSettings(false));
        ToldHow daily = new ToldHow(true, 9);
        call();

        assertThat(notifications.of(project))
                .filteredOn(message -> message.person().equals(ANN))
                .singleElement()
                .satisfies(
                        message -> assertThat(times.isForDigest(message, daily)).isFalse());
    }

    @Test
    @DisplayName("of anything else has no calendar entry")
    void others() throws MessagingException, IOException {
        tell("sales.ann");
        sendDue();

        assertThat(parts(onlyMail())).hasSize(2);
    }

    private MeetingView call() {
        Instant start = ClockUtil.getCurrentTime().toInstant().plus(Duration.ofDays(3));
        return meetings.call(
                project,
                new Notice(
                        MeetingKind.WEEKLY,
                        "Where we are",
                        start,
                        30,
                        "Room 3",
                        HOST,
                        PersonId.of("marketing.bob"),
                        List.of(ANN, BOB),
                        List.of(new AgendaTopic("Figures", HOST, 20, null)),
                        start.minus(Duration.ofDays(1)),
                        null),
                Doer.of(HOST));
    }

    /** Those with an entry for the calendar that one person got, in the order in which they came. */
    private List<MimeMessage> to(PersonId person) throws MessagingException, IOException {
        List<MimeMessage> mails = new ArrayList<>();
        for (MimeMessage mail : Arrays.asList(server.getReceivedMessages())) {
            if (mail.getAllRecipients()[0].toString().startsWith(person.value())
                    && parts(mail).size() > 2) {
                mails.add(mail);
            }
        }
        return mails;
    }

    private static List<Part> parts(Part part) throws MessagingException, IOException {
        List<Part> all = new ArrayList<>();
        if (part.getContent() instanceof Multipart several) {
            for (int i = 0; i < several.getCount(); i++) {
                all.addAll(parts(several.getBodyPart(i)));
            }
        } else {
            all.add(part);
        }
        return all;
    }

    private static String text(Part part) throws MessagingException, IOException {
        return new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
