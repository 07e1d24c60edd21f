package io.septet.change;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.septet.Colleagues;
import io.septet.journey.BrowserTest;
import io.septet.journey.Journey;
import io.septet.plan.PlanVersion;
import io.septet.plan.PlanVersions;
import io.septet.plan.WorkItemKey;
import io.septet.plan.WorkItemRef;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.tracking.Deliveries;
import io.septet.tracking.DeliveryView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@BrowserTest
@DisplayName("Changes in Tasklist")
class ChangeInTasklistTest extends Journey {

    private static final String MARKUP = "Three days more <img src=x onerror=alert(1)>";

    @Autowired
    ChangingProject changing;

    @Autowired
    Changes changes;

    @Autowired
    PlanVersions plans;

    @Autowired
    Projects projects;

    @Autowired
    Deliveries deliveries;

    @Autowired
    Colleagues colleagues;

    private ProjectId project;

    ChangeInTasklistTest() {
        super("en-GB");
    }

    @BeforeEach
    void trackProject() {
        project = changing.tracked();
    }

    @Test
    @DisplayName(
            "C1, C2: a participant asks for a small change, the contact of the department makes it; the page shows it")
    void small() {
        var asking = office.of("service.bob")
                .start("Change request")
                .fill("Project", projectAsOffered())
                .isRefused("Say why the change is needed")
                .fill("Cause", "The printer is late")
                .fill("What changes", MARKUP)
                .fill("Delay in working days", "3")
                .isRefused("Choose the work item");
        asking.fill("Work item", itemAsOffered("W1")).complete();
        assertThat(changes.of(project)).singleElement().satisfies(change -> {
            assertThat(change.item()).isEqualTo(WorkItemKey.of("W1"));
            assertThat(change.what()).isEqualTo(MARKUP);
        });

        var contact = office.of("marketing.ann");
        contact.open("Adjust plan")
                .says(MARKUP)
                .fill("End", "2024-04-01")
                .isRefused("not finished before the end")
                .fill("End", "2024-03-20")
                .complete();
        assertThat(plans.inEffect(project)).map(PlanVersion::number).hasValue(2);

        var page = contact.visit("/projects/%s/changes".formatted(project)).locator("main");
        assertThat(page).containsText("20 Mar 2024");
        assertThat(page).containsText(MARKUP);
    }

    @Test
    @DisplayName("C1, C2: in Chinese, the contact withdraws a small change and says why; the plan stays as it is")
    void withdrawn() {
        officeIn("zh-CN")
                .of("service.bob")
                .start("Change request")
                .fill("项目", projectAsOffered())
                .fill("变更原因", "印刷厂延期")
                .fill("变更内容", "海报推迟三天")
                .fill("延期工作日数", "3")
                .fill("工作任务", itemAsOffered("W1"))
                .complete();

        officeIn("zh-CN")
                .of("marketing.ann")
                .open("Adjust plan")
                .says("海报推迟三天")
                .choose("本变更", "撤回")
                .isRefused("请说明撤回原因")
                .fill("撤回原因", "印刷厂已恢复生产")
                .complete();
        assertThat(plans.inEffect(project)).map(PlanVersion::number).hasValue(1);
        assertThat(changes.of(project))
                .singleElement()
                .extracting(ChangeView::remark)
                .isEqualTo("印刷厂已恢复生产");
    }

    @Test
    @DisplayName("C1, C3: in Chinese, a large change is asked for, drafted as the next version and put to signature")
    void large() {
        officeIn("zh-CN")
                .of("sales.ann")
                .start("Change request")
                .fill("项目", projectAsOffered())
                .fill("变更原因", "印刷厂延期")
                .fill("变更内容", "推迟优惠方案，并提高目标")
                .fill("涉及目标", "true")
                .fill("对目标的影响", "目标由 25 % 提高到 28 %")
                .fill("新增费用（元）", "8000")
                .complete();

        var coordinator = officeIn("zh-CN").of("sales.bob");
        coordinator
                .open("Draft new version")
                .isRefused("没有变化")
                .fill("M · 目标值", "28")
                .fill("沟通安排或决策规则有变化", "true")
                .fill("每日进度汇报不晚于", "16:30")
                .complete();
        assertThat(plans.beingSigned(project)).hasValue(2);
        assertThat(colleagues.tasks("SignPlan")).hasSize(3);

        assertThat(coordinator.visit("/projects/%s/changes".formatted(project)).locator("main"))
                .containsText("重大变更");
    }

    @Test
    @DisplayName(
            "C3, R1: in Chinese, a large change brings a department in, whose head finds it in the version to sign")
    void broughtIn() {
        officeIn("zh-CN")
                .of("sales.ann")
                .start("Change request")
                .fill("项目", projectAsOffered())
                .fill("变更原因", "优惠条款须经法务审核")
                .fill("变更内容", "法务部加入")
                .fill("涉及范围", "true")
                .fill("对范围的影响", "法务部审核优惠条款")
                .complete();

        var draft = officeIn("zh-CN").of("sales.bob").open("Draft new version").fill("参与部门、职责、对接人或备份对接人有变化", "true");
        draft.grid("部门分工").enter(4, "部门", "Legal");
        draft.isRefused("Legal：请指定对接人");
        draft.grid("部门分工")
                .enter(4, "角色", "支持")
                .enter(4, "职责", "审核条款")
                .enter(4, "对接人", "ann Legal")
                .enter(4, "有决策权", "true")
                .enter(4, "备份对接人", "bob Legal")
                .enter(4, "联系方式", "分机 4");
        draft.isRefused("Legal在所有任务中都没有角色");
        draft.grid("部门角色").enter(1, "Legal", "C");
        draft.grid("协作动作").enter(1, "Legal", "审核条款");
        draft.complete();
        assertThat(colleagues.tasks("SignPlan")).hasSize(4);

        var head = officeIn("zh-CN").of("legal.head");
        head.open("Sign plan").says("新加入");
        assertThat(head.visit("/projects/%s/plan/2".formatted(project)).locator("main"))
                .containsText("审核条款");
    }

    private String projectAsOffered() {
        ProjectView view = projects.get(project);
        return view.code() + " · " + view.name();
    }

    private String itemAsOffered(String key) {
        DeliveryView item = deliveries.get(WorkItemRef.of(project, key));
        return "%s · %s · %s – %s".formatted(key, item.title(), item.start(), item.end());
    }
}
