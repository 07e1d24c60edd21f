package io.septet.risk.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.risk.LeftBehind;
import io.septet.risk.RiskyProject;
import io.septet.tracking.ProgressStatus;
import io.septet.workbook.SheetCell;
import io.septet.workbook.Workbooks;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("The page of a project's risks")
class RiskPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    RiskyProject project;
    String page;

    @BeforeEach
    void fallBehind() {
        LeftBehind.forget(beans);
        project = new RiskyProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)), item("W2", MONDAY, MONDAY));
        page = "/projects/%s/risks".formatted(project.tracked().id());
        project.tracked().until(MONDAY.plusDays(2), 9, 5);
        project.report("W1", ProgressStatus.ON_TRACK, 8);
        project.report("W2", ProgressStatus.ON_TRACK, 80);
    }

    @Test
    @DisplayName("T4: shows level, reason with its figures, since when and who answers, and the project's deviation")
    void shows() throws Exception {
        project.look();
        browser.as("finance.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("27 % planned by now, 15 % done.")))
                .andExpect(content().string(containsString("12 percentage points behind</strong>")))
                .andExpect(content().string(containsString("12 percentage points behind plan")))
                .andExpect(content().string(containsString("late by 2 working days")))
                .andExpect(content().string(containsString("Medium")))
                .andExpect(content().string(containsString("bob Marketing")));
        browser.send(get(page).with(user("finance.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("已延误 2 个工作日")))
                .andExpect(content().string(containsString("落后计划 12 个百分点")));
    }

    @Test
    @DisplayName("T2, T4: the page of tracking shows the deviation of each item and of the project, and leads here")
    void tracking() throws Exception {
        browser.as(
                        "finance.ann",
                        get("/projects/%s/tracking".formatted(project.tracked().id())))
                .andExpect(content().string(containsString("12 percentage points behind")))
                .andExpect(content().string(containsString("20 percentage points behind")))
                .andExpect(content().string(containsString("15 / 27 %")))
                .andExpect(content().string(containsString(page)));
    }

    @Test
    @DisplayName("R7, T4: the list goes out as a workbook, and so does the progress of the week (T1)")
    void workbooks() throws Exception {
        project.look();
        assertThat(rows(page + "/list.xlsx"))
                .satisfiesExactly(
                        headings -> assertThat(headings).contains("Work item", "Level", "Why", "Since"),
                        late -> assertThat(late).contains("W2", "Medium", "late by 2 working days", "bob Marketing"),
                        behind -> assertThat(behind).contains("W1", "Low", "12 percentage points behind plan"));
        assertThat(rows("/projects/%s/tracking/progress.xlsx"
                        .formatted(project.tracked().id())))
                .satisfiesExactly(
                        headings -> assertThat(headings).contains("Done (%)", "Done a week ago (%)", "Planned (%)"),
                        first -> assertThat(first).startsWith("W2", "Item W2").containsSequence("80", "0", "100", "2"),
                        second -> assertThat(second)
                                .startsWith("W1", "Item W1", "bob Marketing", MONDAY.toString())
                                .containsSequence("8", "0", "20"));
    }

    /** The texts in the rows of the workbook at an address. */
    private List<List<String>> rows(String address) throws Exception {
        byte[] file = browser.as("finance.ann", get(address))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return beans.getBean(Workbooks.class).read(file).get(0).rows().stream()
                .map(row -> row.cells().values().stream().map(SheetCell::text).toList())
                .toList();
    }

    @Test
    @DisplayName("T10: the page of tracking shows what is at risk, for how long, and who owes the next step")
    void onTracking() throws Exception {
        project.look();
        browser.as(
                        "finance.ann",
                        get("/projects/%s/tracking".formatted(project.tracked().id())))
                .andExpect(content().string(containsString("Medium: late by 2 working days")))
                .andExpect(content().string(containsString("less than a working day")))
                .andExpect(content().string(containsString("<span>bob Marketing</span>")));
    }

    @Test
    @DisplayName("T5: shows of each measure against a risk how it stands: in progress, late by how much, done")
    void measures() throws Exception {
        project.report("W1", ProgressStatus.BLOCKED, 8);
        project.look();
        colleagues
                .as("marketing.bob")
                .complete(
                        "RespondToRisk",
                        Map.of(
                                "cause",
                                "RESOURCES",
                                "explanation",
                                "No printer",
                                "measures",
                                List.of(Map.of(
                                        "what",
                                        "Rent one ",
                                        "owner",
                                        "marketing.bob",
                                        "dueOn",
                                        MONDAY.plusDays(3).toString()))));
        project.tracked().runWhatIsDue();
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("Rent one")))
                .andExpect(content().string(containsString("In progress</span>")));

        project.tracked().until(MONDAY.plusDays(8), 9, 5);
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("Late</span>")))
                .andExpect(content().string(containsString("late by 3 working days")));

        colleagues.as("marketing.bob").complete("DoAction", Map.of("said", "DONE"));
        browser.as("finance.ann", get(page))
                .andExpect(content().string(containsString("Done</span>")))
                .andExpect(content().string(not(containsString("Late</span>"))));
    }

    @Test
    @DisplayName("T4: is for those who take part, and says so when nothing is at risk")
    void readers() throws Exception {
        browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
        browser.send(get(page)).andExpect(status().is3xxRedirection());
        browser.as("sales.ann", get(page))
                .andExpect(content().string(containsString("At the last look nothing was at risk.")));
    }
}
