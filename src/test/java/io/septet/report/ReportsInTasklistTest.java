package io.septet.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.septet.journey.BrowserTest;
import io.septet.journey.Form;
import io.septet.journey.Journey;
import io.septet.journey.Workplace;
import io.septet.risk.LeftBehind;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("Reports in Tasklist")
class ReportsInTasklistTest extends Journey {

    ReportsInTasklistTest() {
        super("en-GB");
    }

    @Test
    @DisplayName("T1, T3: in both languages, progress is reported from the open task, and the week's report confirmed")
    void fromProgressToMeeting() {
        LeftBehind.forget(beans);
        ReportingProject project = new ReportingProject(beans);
        time.aMoment();

        Workplace bob = office.of("marketing.bob");
        Form deliver = bob.open("Deliver work")
                .fill("Where the deliverable is", "Shelf 3")
                .choose("Status", "At risk")
                .fill("Done (%)", "４０");
        press(bob, "Report");
        deliver.says("Please say what holds the work up.").fill("Note", "The paper is late");
        bob.page()
                .locator("[data-interim] input[type=file]")
                .setInputFiles(new FilePayload("photo.txt", "text/plain", "x".getBytes(StandardCharsets.UTF_8)));
        press(bob, "Report");
        deliver.says("On record. This task stays open.").says("The paper is late");
        assertThat(bob.page().getByLabel("Where the deliverable is *")).hasValue("Shelf 3");
        assertThat(project.tracked().delivery("W1").reports()).hasSize(1);

        Workplace sales = officeIn("zh-CN").of("sales.bob");
        Form inChinese = sales.open("Deliver work").fill("完成（%）", "60").fill("说明", "一半门店已同意");
        press(sales, "提交汇报");
        inChinese.says("已记录，本任务仍未完成。").says("一半门店已同意");
        assertThat(sales.visit("/projects/%s/tracking"
                                .formatted(project.tracked().id()))
                        .locator("main"))
                .containsText("photo.txt");

        time.until("2024-03-08T09:05");
        project.look();
        Workplace ann = office.of("marketing.ann");
        Form weekly = ann.open("Write weekly report").says("The paper is late");
        assertThat(written(ann, "Done this week *")).hasValue("W1 Item W1: 0 % → 40 %, At risk");
        assertThat(written(ann, "Support needed")).hasValue("W1 Item W1: The paper is late");
        weekly.complete();
        Workplace salesAnn = officeIn("zh-CN").of("sales.ann");
        Form confirmed = salesAnn.open("Write weekly report").says("一半门店已同意");
        assertThat(written(salesAnn, "本周完成 *")).hasValue("W2 Item W2：0% → 60%，正常。一半门店已同意");
        confirmed.complete();

        Page page = ann.visit("/projects/%s/reports".formatted(project.tracked().id()));
        assertThat(page.locator("main")).containsText("W2 Item W2：0% → 60%");
        page.getByText("Correct this report").click();
        page.getByLabel("Support needed").fill("Paper, by Wednesday");
        press(ann, "Save correction");
        assertThat(page.locator("main")).containsText("corrected once");
        assertThat(page.locator("main")).containsText("Paper, by Wednesday");
        assertThat(salesAnn.visit("/projects/%s/reports"
                                .formatted(project.tracked().id()))
                        .locator("main"))
                .containsText("已更正 1 次");
    }

    private static void press(Workplace at, String button) {
        at.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static Locator written(Workplace at, String label) {
        return at.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
