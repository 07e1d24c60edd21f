package io.septet.plan.process;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.septet.Life;
import io.septet.journey.BrowserTest;
import io.septet.journey.Form;
import io.septet.journey.Journey;
import io.septet.journey.Workplace;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BrowserTest
@DisplayName("The chart in Tasklist")
class DrawnInTasklistTest extends Journey {

    DrawnInTasklistTest() {
        super("en-GB");
    }

    @Test
    @DisplayName("R4: follows what is typed into the plan; a tab beside the form shows what the project has of it")
    void drawn() {
        Life project = new Life(beans).until("PlanWork");
        Workplace coordinator = office.of(project.open("PlanWork").get(0).getAssignee());
        Form plan = coordinator.open("Plan work");
        Page page = coordinator.page();
        assertThat(page.locator(".septet-form .septet-chart")).isAttached();
        assertThat(page.locator(".septet-form .septet-chart svg")).hasCount(0);

        plan.grid("Who delivers what, and when")
                .enter(1, "Work item", "Poster")
                .enter(1, "Start", "2024-03-11")
                .enter(1, "End", "2024-03-13");
        assertThat(page.locator(".septet-form .septet-chart svg")).containsText("Poster");

        page.getByText("Chart", new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        assertThat(page.getByText("This project has no work with dates yet.")).isVisible();
    }
}
