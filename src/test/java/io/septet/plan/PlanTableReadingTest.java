package io.septet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.septet.calendar.WorkingTime;
import io.septet.calendar.domain.Calendars;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.directory.Roster;
import io.septet.findings.Finding;
import io.septet.findings.Refused;
import io.septet.plan.domain.PlanTableReader;
import io.septet.workbook.Sheet;
import io.septet.workbook.SheetCell;
import io.septet.workbook.SheetRow;
import io.septet.workbook.WorkbooksAlone;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

@DisplayName("A plan table is understood by its headings:")
class PlanTableReadingTest {

    private static final WorkingTime CHINA = new WorkingTime(Calendars.china(), Clock.systemUTC());

    private static final List<String> NAMES = List.of("市场部", "研发部", "销售部", "客服部", "售后部", "技术部", "法务部");
    private static final List<DepartmentId> IDS = Stream.of(
                    "marketing", "research", "sales", "service", "after", "technology", "legal")
            .map(DepartmentId::of)
            .toList();

    private static final Roster ROSTER = new Roster(
            IntStream.range(0, NAMES.size())
                    .mapToObj(at -> new Department(IDS.get(at), NAMES.get(at)))
                    .toList(),
            List.of(
                    new Person(PersonId.of("wang"), "王伟", null, Set.of(DepartmentId.of("marketing"))),
                    new Person(PersonId.of("li"), "李娜", null, Set.of(DepartmentId.of("sales"))),
                    new Person(PersonId.of("li2"), "李强", null, Set.of(DepartmentId.of("legal")))));

    private final PlanHeadings headings = new PlanHeadings(texts());

    @Test
    @DisplayName("R7: the paper template's own, with its quirks")
    void paperTemplate() {
        PlanTable table = read(IDS, Samples.table("plan-table.csv"));

        PlanTable.Part part = table.parts().get(0);
        assertThat(part.columns())
                .extracting(PlanTable.Column::meaning)
                .containsExactly(
                        "Work item",
                        "Departments",
                        "First responsible",
                        "Start and end",
                        "Communication",
                        "Resources",
                        "Deliverable",
                        "Risk");
        assertThat(part.unknown()).isEmpty();
        assertThat(table.rows()).extracting(PlanTable.Row::number).containsExactly(2, 3, 4, 5, 6);
        assertThat(table.rows()).allMatch(PlanTable.Row::isTaken);
        assertThat(table.rows().get(0).cells())
                .containsEntry("title", "新产品需求调研")
                .containsEntry("start", "2024-03-01")
                .containsEntry("end", "2024-03-15")
                .containsEntry("raci.marketing", "AR")
                .containsEntry("responsible", "*经理")
                .containsEntry("communication", "每周三与研发部同步进度(线上会议)")
                .containsEntry("resources", "用户调研问卷、竞品分析工具")
                .containsEntry("deliverable", "《需求调研报告》")
                .containsEntry("risk", "用户样本不足,数据偏差")
                .doesNotContainKey("phase");
        assertThat(codes(table.rows().get(0).remarks())).containsExactly("plan.table.noPerson");
        assertThat(table.rows().get(1).remarks())
                .extracting(finding -> finding.arguments().get(0).toString())
                .containsExactly("*主管", "2024-03-16", "2024-04-05");
        assertThat(table.rows().get(4).cells())
                .containsEntry("raci.research", "AR")
                .containsEntry("raci.service", "R")
                .containsEntry("responsible", "主管+经理");
        assertThat(codes(table.rows().get(4).remarks()))
                .containsExactly("plan.table.severalDepartments", "plan.table.noPerson");
    }

    @Test
    @DisplayName("R7: the same as a workbook that LibreOffice has saved, with its dates as texts")
    void ofLibreOffice() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/workbooks/plan-table-of-libreoffice.xlsx")) {
            List<Sheet> sheets =
                    WorkbooksAlone.get().read(Objects.requireNonNull(file).readAllBytes());

            assertThat(reader(IDS).read(sheets).rows())
                    .extracting(PlanTable.Row::cells)
                    .isEqualTo(read(IDS, Samples.table("plan-table.csv")).rows().stream()
                            .map(PlanTable.Row::cells)
                            .toList());
        }
    }

    @Test
    @DisplayName("R3: a RACI matrix; the row without an A is named, and no other for that")
    void matrix() {
        PlanTable table = read(IDS, Samples.table("raci-complaint.csv"));

        assertThat(table.rows())
                .filteredOn(row -> !row.isTaken())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isEqualTo(2);
                    assertThat(row.title()).isEqualTo("接收客户投诉");
                    assertThat(codes(row.refused())).containsExactly("plan.table.noAccountable");
                });
        assertThat(table.rows().get(1).cells())
                .containsEntry("raci.sales", "R")
                .containsEntry("raci.after", "A")
                .containsEntry("raci.technology", "C")
                .containsEntry("raci.legal", "I");
    }

    @Test
    @DisplayName(
            "R3: in a matrix, what stands under a department that takes no part, or is none, is named and not lost")
    void matrixOfOthers() {
        PlanTable table = read(
                IDS.subList(0, 3),
                List.of(
                        List.of("流程节点", "销售部", "法务部", "采购部", "说明"),
                        List.of("受理", "A", "", "", "x"),
                        List.of("赔偿", "R", "A", "", ""),
                        List.of("采购", "R", "", "A/R", "")));

        assertThat(table.parts().get(0).unknown()).containsExactly("采购部", "说明");
        assertThat(table.rows().get(0).isTaken()).isTrue();
        assertThat(codes(table.rows().get(1).refused())).containsExactly("plan.table.noParticipant");
        assertThat(codes(table.rows().get(2).refused())).containsExactly("plan.table.noDepartment");
    }

    @ParameterizedTest
    @DisplayName("R7: a row of which something would be lost is not taken, and says why")
    @CsvSource({
        "'', 市场部, 2024-03-01-03-15, '', noTitle",
        "调研, 采购部, 2024-03-01-03-15, '', noDepartment",
        "调研, 法务部, 2024-03-01-03-15, '', noParticipant",
        "调研, 市场部, 三月上旬, '', noPeriod",
        "调研, 市场部, 2024-03-15-2024-03-01, '', endBeforeStart",
        "调研, 市场部, 2024-03-01-03-15, 也许, noYesOrNo"
    })
    void refused(String title, String department, String period, String milestone, String reason) {
        PlanTable table = read(
                IDS.subList(0, 3),
                List.of(
                        List.of("任务名称", "负责部门", "起止时间", "里程碑"),
                        List.of("好", "市场部", "2024-03-01-03-15", "是"),
                        List.of(title, department, period, milestone)));

        assertThat(table.rows()).extracting(PlanTable.Row::isTaken).containsExactly(true, false);
        assertThat(codes(table.rows().get(1).refused())).containsExactly("plan.table." + reason);
    }

    @Test
    @DisplayName("R7: headings in English, mixed, spelt otherwise, below a title; columns not known are named")
    void headings() {
        PlanTable table = read(
                IDS,
                List.of(
                        List.of("Plan of 2024"),
                        List.of(" TASK name* ", "Start Date", "结束日期（必填）", "Owner", "Milestone", "Budget", "Task"),
                        List.of("Survey", "2024/3/1", "15 Mar 2024", "王 伟", "√", "5000", "again")));

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).number()).isEqualTo(3);
        assertThat(table.rows().get(0).cells())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "title", "Survey",
                        "start", "2024-03-01",
                        "end", "2024-03-15",
                        "responsible", "wang",
                        "milestone", "true"));
        assertThat(table.parts().get(0).unknown()).containsExactly("Budget", "Task");
    }

    @Test
    @DisplayName(
            "R7: of several people the first is responsible, if all are known; who belongs to no participant is not")
    void people() {
        PlanTable table = read(
                IDS.subList(0, 3),
                List.of(List.of("任务名称", "负责人"), List.of("一", "王伟、李娜"), List.of("二", "李娜+经理"), List.of("三", "李强")));

        assertThat(table.rows())
                .extracting(row -> row.cells().get("responsible"))
                .containsExactly("wang", "李娜+经理", "李强");
        assertThat(table.rows())
                .extracting(row -> codes(row.remarks()))
                .containsExactly(
                        List.of("plan.table.severalPeople"),
                        List.of("plan.table.noPerson"),
                        List.of("plan.table.noPerson"));
    }

    @Test
    @DisplayName("R7: an item that stands there twice, a text that is too long, a broken formula are not taken")
    void broken() {
        PlanTable table = read(
                IDS,
                List.of(
                        List.of("任务名称", "编号", "风险提示"),
                        List.of("调研", "W1", ""),
                        List.of("调研", "W1", ""),
                        List.of("调研", "W2", ""),
                        List.of("培训", "", "x".repeat(1001))));

        assertThat(table.rows())
                .extracting(row -> codes(row.refused()))
                .containsExactly(List.of(), List.of("plan.table.twice"), List.of(), List.of("plan.table.tooLong"));
    }

    @Test
    @DisplayName("R7: where there is none, it says which heading it looks for; a sheet without one is passed over")
    void otherSheets() {
        Refused refused =
                catchThrowableOfType(Refused.class, () -> read(IDS, List.of(List.of("姓名", "电话"), List.of("王伟", "1"))));
        assertThat(codes(refused.findings())).containsExactly("plan.table.noHeadings");

        PlanTable table = reader(IDS)
                .read(List.of(
                        sheet("Phones", List.of(List.of("姓名", "电话"))),
                        sheet("Plan", List.of(List.of("任务名称", "阶段"), List.of("调研", "一")))));
        assertThat(table.parts()).extracting(PlanTable.Part::name).containsExactly("Plan");
        assertThat(codes(table.notes())).containsExactly("plan.table.otherSheet");
    }

    @Test
    @DisplayName("R3, R7: a matrix beside the table says more of an item than who answers for it there")
    void both() {
        PlanTable table = reader(IDS)
                .read(List.of(
                        sheet("Plan", List.of(List.of("任务名称", "负责部门"), List.of("调研", "市场部+销售部"))),
                        sheet("RACI", List.of(List.of("任务名称", "市场部", "销售部"), List.of("调研", "A", "R"))),
                        sheet("Actions", List.of(List.of("任务名称", "销售部 · 协作动作"), List.of("调研", "约访")))));

        assertThat(table.rows())
                .extracting(PlanTable.Row::cells)
                .containsExactly(
                        Map.of("title", "调研"),
                        Map.of("title", "调研", "raci.marketing", "A", "raci.sales", "R"),
                        Map.of("title", "调研", "actions.sales", "约访"));
    }

    private PlanTable read(List<DepartmentId> departments, List<List<String>> rows) {
        return reader(departments).read(List.of(sheet("", rows)));
    }

    private PlanTableReader reader(List<DepartmentId> departments) {
        return new PlanTableReader(
                headings.of(ROSTER),
                ROSTER,
                departments,
                CHINA::isWorkingDay,
                column -> headings.name(column, Locale.ENGLISH));
    }

    private static Sheet sheet(String name, List<List<String>> rows) {
        List<SheetRow> read = new ArrayList<>();
        for (List<String> row : rows) {
            TreeMap<Integer, SheetCell> cells = new TreeMap<>();
            for (int at = 0; at < row.size(); at++) {
                if (!row.get(at).isEmpty()) {
                    cells.put(at, SheetCell.of(row.get(at)));
                }
            }
            read.add(new SheetRow(read.size() + 1, cells));
        }
        return new Sheet(name, read, List.of());
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static ReloadableResourceBundleMessageSource texts() {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        texts.setBasename("classpath:messages/plan");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }
}
