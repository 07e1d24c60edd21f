package io.septet.meeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.septet.journey.BrowserTest;
import io.septet.journey.Form;
import io.septet.journey.InEachLanguage;
import io.septet.journey.Journey;
import io.septet.tracking.TrackedProject;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** A meeting from its notice to what comes of it, as those invited live it at their browsers. */
@BrowserTest
@DisplayName("Meetings in Tasklist")
class MeetingInTasklistTest extends Journey {

    private static final String HOST = "marketing.ann";
    private static final String INVITED = "sales.ann";
    private static final String ABSENT = "finance.ann";
    private static final String OWNER = "sales.bob";

    @Autowired
    MessageSource texts;

    @Autowired
    CalledMeetings meetings;

    private Locale reader;
    private TrackedProject project;

    MeetingInTasklistTest() {
        super("en-GB");
    }

    @InEachLanguage
    @DisplayName(
            "M1–M6: a meeting is called and answered, gets a topic, is written down and confirmed; what was agreed on is a"
                    + " task, and stands in the next agenda")
    void fromNoticeToNextAgenda(String language) {
        reader = Locale.forLanguageTag(language);
        office = officeIn(language);
        project = new TrackedProject(beans);
        project.plan(item("W1", MONDAY, MONDAY.plusDays(11)));
        project.track();
        time.until("2024-03-04T10:00");
        call();
        answerAndPropose();
        takeTopic();
        writeMinutes();
        confirm();
        time.aMoment();
        office.of(OWNER).open("Do what was agreed").says("Send the price list").says(say("meeting.kind.WEEKLY"));
        seeNextAgenda();
    }

    private void call() {
        Form notice = office.of(HOST).start("Meeting");
        notice.fill(say("project.name"), project());
        notice.choose(say("meeting.kind"), say("meeting.kind.WEEKLY"))
                .fill(say("meeting.subject"), "Week 10")
                .fill(say("meeting.startsOn"), "2024-03-07")
                .fill(say("meeting.startsAt"), "10:00")
                .fill(say("meeting.minutesLong"), "30")
                .fill(say("meeting.place"), "Room 1")
                .fill(say("meeting.invited.contacts"), "true");
        notice.grid(say("meeting.agenda"))
                .enter(1, say("meeting.topic.subject"), "Poster")
                .enter(1, say("meeting.topic.minutes"), "31");
        notice.isRefused("30");
        notice.grid(say("meeting.agenda")).enter(1, say("meeting.topic.minutes"), "10");
        notice.complete();
    }

    private void answerAndPropose() {
        Page page = office.of(INVITED).visit(meeting());
        page.locator("#word").fill("From 10:05 on");
        button(page, "meeting.answer.accept").click();
        assertThat(page.getByRole(AriaRole.STATUS)).isVisible();
        assertThat(page.locator("#answers")).containsText("From 10:05 on");
        page.locator("#topics #subject").fill("Prices <b>of</b> spring");
        page.locator("#topics #minutes").fill("10");
        button(page, "meeting.proposal.new").click();
        assertThat(page.locator("#topics")).containsText("Prices <b>of</b> spring");
        Page declining = office.of(ABSENT).visit(meeting());
        button(declining, "meeting.answer.decline").click();
        assertThat(declining.getByRole(AriaRole.STATUS)).isVisible();
    }

    private void takeTopic() {
        Page page = office.of(HOST).visit(meeting());
        button(page, "meeting.proposal.take").click();
        assertThat(page.locator("#agenda")).containsText("Prices <b>of</b> spring");
    }

    private void writeMinutes() {
        time.until("2024-03-07T10:30");
        Form minutes = office.of(HOST).open("Write minutes");
        minutes.says("Week 10");
        minutes.grid(say("meeting.topics")).shows(2, say("meeting.topic.subject"), "Prices <b>of</b> spring");
        office.of(HOST).page().keyboard().press("Alt+d");
        minutes.grid(say("meeting.decisions")).enter(1, say("meeting.decision.decided"), "Prices stay");
        minutes.grid(say("meeting.actionItems"))
                .enter(1, say("meeting.actionItem.what"), "Send the price list")
                .enter(1, say("meeting.actionItem.who"), OWNER)
                .enter(1, say("meeting.actionItem.until"), "2024-03-15");
        minutes.complete();
    }

    private void confirm() {
        office.of(INVITED)
                .open("Confirm minutes")
                .says("Prices stay")
                .choose(say("meeting.reply"), say("meeting.reply.CONFIRM"))
                .complete();
        office.of(ABSENT).open("Read minutes").says("Prices stay").complete();
    }

    private void seeNextAgenda() {
        office.of(HOST).start("Meeting").fill(say("project.name"), project()).says("Send the price list");
    }

    /** As it is offered to be chosen. */
    private String project() {
        return "%s · %s".formatted(project.view().code(), project.view().name());
    }

    private String meeting() {
        return "/projects/%s/meetings/%s"
                .formatted(project.id(), meetings.of(project.id()).get(0).id());
    }

    private Locator button(Page page, String key) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(key)).setExact(true));
    }

    private String say(String key) {
        return texts.getMessage(key, null, reader);
    }
}
