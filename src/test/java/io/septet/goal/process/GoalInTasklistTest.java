package io.septet.goal.process;

import static io.septet.Company.ann;
import static io.septet.Company.bob;
import static io.septet.Company.head;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.goal.Goals;
import io.septet.goal.Measure;
import io.septet.journey.BrowserTest;
import io.septet.journey.Form;
import io.septet.journey.Journey;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.project.Proposal;
import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("A goal in Tasklist")
class GoalInTasklistTest extends Journey {

    private static final String LEAD = head("marketing");
    private static final String QUESTION = "本部门对该目标的理解与说明书一致";

    @Autowired
    Projects projects;

    @Autowired
    Goals goals;

    @Autowired
    RuntimeService runtime;

    private ProjectId project;

    GoalInTasklistTest() {
        super("zh-CN");
    }

    @BeforeEach
    void propose() {
        project = projects.propose(new Proposal(
                "老客户触达",
                Category.CAMPAIGN,
                DepartmentId.of("marketing"),
                PersonId.of(LEAD),
                PersonId.of(bob("marketing"))));
        runtime.startProcessInstanceByKey(
                GoalSetting.PROCESS, projects.get(project).code(), Map.of(ProjectId.VARIABLE, project.toString()));
    }

    @Test
    @DisplayName("G2, G3, G6: with two metrics, an objection of one department that is answered, and another number")
    void heard() {
        Form goal = office.of(LEAD).open("Define goal");
        goal.fill("S · 具体：要达成什么", "活动期间触达老客户50万户")
                .fill("M · 衡量指标", "触达量")
                .fill("M · 单位", "万户")
                .fill("M · 现状值", "20")
                .fill("M · 目标值", "50")
                .fill("A · 可实现：为何能够达成", "去年试点触达 45 万户，预算已批复")
                .fill("R · 相关：服务于公司的哪个目标", "今年存量客户收入占比提升到 40%")
                .fill("T · 有时限：何时完成", "2024-04-30")
                .fill("包含内容", "现有老客户");
        goal.grid("M · 其他衡量指标")
                .enter(1, "衡量指标", "转化率")
                .enter(1, "现状值", "1")
                .enter(1, "目标值", "1")
                .enter(1, "单位", "%");
        goal.grid("参与部门")
                .enter(1, "部门", "Marketing")
                .enter(1, "对接人", "ann Marketing")
                .enter(2, "部门", "Sales")
                .enter(2, "对接人", "ann Sales");
        goal.grid("各部门的贡献").paste(1, "部门", "Marketing\t短信触达50万户\t触达量\t50万\t2024-03-29");
        goal.isRefused("目标值与现状值相同");
        goal.grid("M · 其他衡量指标").enter(1, "目标值", "2");
        goal.complete();

        office.of(ann("sales"))
                .open("Confirm goal")
                .says("转化率")
                .choose(QUESTION, "不一致，提出异议")
                .fill("异议理由", "只有门店客户名单，50万户偏低")
                .complete();
        office.of(ann("marketing"))
                .open("Confirm goal")
                .choose(QUESTION, "一致，予以确认")
                .complete();

        Form again = office.of(LEAD).open("Define goal");
        again.says("只有门店客户名单，50万户偏低").says("已确认的部门");
        again.grid("对各项异议的回复").enter(1, "处理结果", "目标提高到60万户");
        again.fill("S · 具体：要达成什么", "活动期间触达老客户60万户")
                .fill("M · 目标值", "60")
                .isRefused("“50万”是原目标的数字或日期，此处是否仍然适用？", "如属有意保留，请在此勾选");
        again.fill("仍写有原目标数字或日期之处，均属有意保留", "true").complete();

        office.of(ann("sales"))
                .open("Confirm goal")
                .says("目标提高到60万户")
                .says("此后的修改")
                .choose(QUESTION, "一致，予以确认")
                .complete();
        officeIn("en-GB")
                .of(ann("marketing"))
                .open("Confirm goal")
                .says("What has changed since")
                .says("What became of it")
                .choose("Your department understands this goal as it is written", "Yes, we confirm")
                .complete();

        assertThat(goals.statement(project).objective().target()).isEqualByComparingTo("60");
        assertThat(goals.statement(project).objective().furtherMeasures())
                .containsExactly(new Measure("转化率", BigDecimal.ONE, BigDecimal.valueOf(2), "%"));
        assertThat(goals.latest(project).orElseThrow().number()).isEqualTo(2);
    }
}
