package io.septet.plan.process;

import static io.septet.Company.ann;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.plan.PlanEdit;
import io.septet.plan.PlanSchedules;
import io.septet.plan.SamplePlans;
import io.septet.plan.Samples;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetRow;
import io.septet.workbook.Table;
import io.septet.workbook.WorkbookFile;
import io.septet.workbook.Workbooks;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("Beside the form of planning, a plan table")
class PlanTableOfTaskTest extends PlanningRounds {

    private static final String BOTH = "marketing,sales";

    @Autowired
    Browser browser;

    @Autowired
    Workbooks workbooks;

    @Autowired
    BeanFactory beans;

    String address;

    @BeforeEach
    void begin() {
        assign();
        address = "/api/tasks/" + colleagues.task("PlanWork").getId() + "/plan-table";
    }

    @Test
    @DisplayName("R7: is understood from a workbook, column by column and row by row, and nothing is taken")
    void understood() throws Exception {
        List<List<String>> sample = new ArrayList<>(Samples.table("plan-table.csv"));
        sample.set(1, List.of("新产品需求调研", "Marketing", "ann Marketing", "2024-03-05-03-15", "", "", "", ""));
        sample.set(2, List.of("产品原型设计", "marketing+Sales", "*主管", "2024-03-16-04-05", "", "", "", ""));

        browser.as(COORDINATOR, read(workbook(sample)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts", hasSize(1)))
                .andExpect(jsonPath("$.parts[0].columns[1].heading", is("负责部门")))
                .andExpect(jsonPath("$.parts[0].columns[1].meaning", is("Departments")))
                .andExpect(jsonPath("$.parts[0].unknown", hasSize(0)))
                .andExpect(jsonPath("$.rows", hasSize(5)))
                .andExpect(jsonPath("$.rows[0].cells.responsible", is("marketing.ann")))
                .andExpect(jsonPath("$.rows[0].cells['raci.marketing']", is("AR")))
                .andExpect(jsonPath("$.rows[0].refused", hasSize(0)))
                .andExpect(jsonPath("$.rows[1].remarks", hasSize(4)))
                .andExpect(jsonPath("$.rows[1].remarks[2]", is("16 Mar 2024 is not a working day.")))
                .andExpect(jsonPath("$.rows[2].number", is(4)))
                .andExpect(jsonPath("$.rows[2].refused[0]", is("“市场部” is no department of this company.")))
                .andExpect(jsonPath("$.rows[2].cells.title").doesNotExist());

        assertThat(drafts.edit(project).items()).isEmpty();
    }

    @Test
    @DisplayName("R7: is understood as it was pasted, and in Chinese for whoever reads that")
    void pasted() throws Exception {
        MockMultipartFile block = new MockMultipartFile(
                "block", null, null, "[[\"任务名称\",\"起止时间\"],[\"调研\",\"下周\"]]".getBytes(StandardCharsets.UTF_8));

        browser.send(multipart(address)
                        .file(block)
                        .param("departments", BOTH)
                        .with(user(COORDINATOR))
                        .with(csrf())
                        .locale(Locale.CHINESE))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.rows[0].refused[0]", containsString("“下周”不是起止时间")));
    }

    @Test
    @DisplayName("R7: has the rows that cannot be taken as a workbook of their own, each with its number and reason")
    void refusedRows() throws Exception {
        byte[] refused = browser.as(
                        COORDINATOR,
                        multipart(address + "/refused")
                                .file(workbook(List.of(
                                        List.of("Work item", "Start"),
                                        List.of("Survey", "2024-03-05"),
                                        List.of("=Training", "soon"))))
                                .param("departments", BOTH)
                                .with(csrf()))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_TYPE, WorkbookFile.TYPE))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        assertThat(texts(workbooks.read(refused).get(0)))
                .containsExactly(
                        List.of("Row", "Why it was not taken", "Work item", "Start"),
                        List.of("3", "Start: “soon” is no date. Write it as 2024-03-15.", "=Training", "soon"));
    }

    @Test
    @DisplayName("R7: is written from what the form holds, incomplete as it may be")
    void written() throws Exception {
        byte[] written = browser.as(
                        COORDINATOR,
                        post(address + "/workbook")
                                .param("departments", BOTH)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"items\": [{\"title\": \"Survey\", \"raci\": {\"sales\": \"A\"}}, {}]}")
                                .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        List<Sheet> sheets = workbooks.read(written);
        assertThat(sheets).extracting(Sheet::name).containsExactly("Plan table", "RACI matrix", "Cooperation actions");
        assertThat(texts(sheets.get(0)).get(1)).containsExactly("Survey", "Sales");
    }

    @Test
    @DisplayName("R3, R7: goes out, comes in and goes out again the same, with its matrix")
    void roundTrip() throws Exception {
        planWork();
        byte[] out = browser.as(LEAD, get("/projects/" + project + "/plan/draft/table.xlsx"))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString("attachment")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        planning = start();
        assign();
        address = "/api/tasks/" + colleagues.task("PlanWork").getId() + "/plan-table";

        JsonNode in = json.readTree(browser.as(COORDINATOR, read(new MockMultipartFile("file", "plan.xlsx", null, out)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));

        assertThat(in.at("/rows").findValues("refused")).allMatch(JsonNode::isEmpty);
        byte[] again = browser.as(
                        COORDINATOR,
                        post(address + "/workbook")
                                .param("departments", BOTH)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(Entered.items(in).toString())
                                .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        List<Sheet> before = workbooks.read(out);
        assertThat(texts(before.get(0)).get(1))
                .startsWith("Customer survey", "Marketing", "ann Marketing", "2024-03-05 ~ 2024-03-15");
        assertThat(workbooks.read(again)).isEqualTo(before);
        assertThat(json.treeToValue(Entered.items(in), PlanEdit.class)).isEqualTo(SamplePlans.work());
    }

    @Test
    @DisplayName("R7: comes from MS Project, too; what Septet does not hold is named")
    void msProject() throws Exception {
        planWork();
        byte[] out = beans.getBean(PlanSchedules.class)
                .write("618", drafts.draft(project).items(), key -> 40, Locale.ENGLISH);
        planning = start();
        assign();
        address = "/api/tasks/" + colleagues.task("PlanWork").getId() + "/plan-table";

        browser.as(COORDINATOR, read(new MockMultipartFile("file", "plan.xml", null, out)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.parts[0].name", is("MS Project")))
                .andExpect(jsonPath("$.parts[0].unknown", contains("% complete", "Notes")))
                .andExpect(jsonPath("$.rows[0].cells.key", is("W1")))
                .andExpect(jsonPath("$.rows[0].cells.phase", is("Preparation")))
                .andExpect(jsonPath("$.rows[1].cells.responsible", is("sales.bob")))
                .andExpect(jsonPath("$.rows[1].cells.start", is("2024-03-18")))
                .andExpect(jsonPath("$.rows[1].cells.end", is("2024-04-12")))
                .andExpect(jsonPath("$.rows[1].cells.milestone", is("true")))
                .andExpect(jsonPath("$.rows[1].cells.predecessors", is("W1")))
                .andExpect(jsonPath("$.rows[1].refused", hasSize(0)));
    }

    @Test
    @DisplayName("R7: that is no workbook, or a dangerous one, is refused with a sentence in the reader's language")
    void refused() throws Exception {
        MockMultipartFile file =
                new MockMultipartFile("file", "plan.xlsx", null, "任务名称,负责部门".getBytes(StandardCharsets.UTF_8));

        browser.as(COORDINATOR, read(file))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].message", containsString("no Excel workbook")));
        browser.send(read(file).with(user(COORDINATOR)).locale(Locale.CHINESE))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].message", containsString("不是 Excel 工作簿")));
        browser.as(COORDINATOR, read(workbook(List.of(List.of("Name", "Phone")))))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.findings[0].message", containsString("row of headings")));
    }

    @Test
    @DisplayName("R7: is for whoever has the task, and the plan's workbook for whoever may read about the project")
    void others() throws Exception {
        MockMultipartFile file = workbook(List.of(List.of("Work item", "Start"), List.of("Survey", "2024-03-05")));

        for (String other : List.of(LEAD, ann("legal"))) {
            browser.as(other, read(file)).andExpect(status().isConflict());
        }
        browser.as(ann("legal"), get("/projects/" + project + "/plan/draft/table.xlsx"))
                .andExpect(status().isNotFound());
        browser.as(COORDINATOR, multipart(address).file(file)).andExpect(status().isForbidden());
    }

    private MockHttpServletRequestBuilder read(MockMultipartFile file) {
        return multipart(address).file(file).param("departments", BOTH).with(csrf());
    }

    private static MockMultipartFile workbook(List<List<String>> rows) {
        Table table = new Table(
                "Plan",
                rows.get(0),
                rows.stream().skip(1).map(row -> List.<Object>copyOf(row)).toList());
        return new MockMultipartFile("file", "plan.xlsx", null, WorkbookFile.of(List.of(table)));
    }

    private static List<List<String>> texts(Sheet sheet) {
        return sheet.rows().stream().map(PlanTableOfTaskTest::texts).toList();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().values().stream().map(cell -> cell.text()).toList();
    }
}
