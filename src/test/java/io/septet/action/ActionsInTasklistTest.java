package io.septet.action;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.septet.directory.PersonId;
import io.septet.journey.BrowserTest;
import io.septet.journey.Form;
import io.septet.journey.Journey;
import io.septet.tracking.TrackedProject;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("Actions in Tasklist")
class ActionsInTasklistTest extends Journey {

    private static final String MARKUP = "Book the hall <img src=x onerror=alert(1)>";

    @Autowired
    Actions actions;

    ActionsInTasklistTest() {
        super("en-GB");
    }

    @Test
    @DisplayName("M6: in both languages, somebody says how it stands, gets a new date, and is done; the page shows it")
    void fromAgreedToDone() {
        TrackedProject project = new TrackedProject(beans);
        actions.follow(new NewAction(
                project.id(),
                new Origin("meeting.kind.KICK_OFF", "minutes", null),
                MARKUP,
                PersonId.of("sales.ann"),
                null,
                LocalDate.of(2024, 3, 8),
                PersonId.of("sales.bob"),
                LocalDate.of(2024, 3, 4),
                false));
        time.aMoment();

        var owner = office.of("sales.ann");
        owner.open("Do what was agreed")
                .says(MARKUP)
                .says("Kick-off meeting")
                .choose("How does it stand?", "It is in progress")
                .isRefused("Please say how it stands.")
                .fill("Note or reason", "Two halls are left")
                .complete();
        Form again = owner.open("Do what was agreed").says("Two halls are left");
        again.choose("How does it stand?", "I need a new date")
                .fill("Note or reason", "Their office is closed")
                .fill("New date", "2024-03-09")
                .isRefused("9 Mar 2024 is not a working day.");
        again.fill("New date", "2024-03-15").complete();

        officeIn("zh-CN")
                .of("sales.bob")
                .open("Decide on request")
                .says("申请调整期限")
                .says("Their office is closed")
                .choose("决定", "不同意")
                .isRefused("请说明不同意的原因。")
                .choose("决定", "同意")
                .complete();
        var inChinese = officeIn("zh-CN").of("sales.ann");
        inChinese
                .open("Do what was agreed")
                .says("2024年3月15日")
                .choose("进展如何？", "已完成")
                .complete();

        var page =
                inChinese.visit("/projects/%s/actions".formatted(project.id())).locator("main");
        assertThat(page).containsText(MARKUP);
        assertThat(page).containsText("已完成");
        assertThat(inChinese.visit("/actions").locator("main")).not().containsText(MARKUP);
    }
}
