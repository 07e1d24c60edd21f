package io.septet.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.septet.Company;
import io.septet.archive.Unpacked;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@BrowserTest
@TestPropertySource(properties = "septet.language=zh")
@DisplayName("A project in Chinese")
class JourneyInChineseTest extends Journey {

    private static final String LEAD = Company.head("marketing");
    private static final String COORDINATOR = Company.ann("marketing");
    private static final String DESIGNER = Company.bob("marketing");
    private static final String HEAD_OF_SALES = Company.head("sales");
    private static final String SELLER = Company.ann("sales");
    private static final String PRICER = Company.bob("sales");
    private static final Map<String, String> NAMES =
            Map.of(LEAD, "王芳", COORDINATOR, "李娜", DESIGNER, "张伟", HEAD_OF_SALES, "刘洋", SELLER, "陈静", PRICER, "赵磊");

    private static final Map<String, String> DEPARTMENTS = Map.of(
            "marketing", "市场部", "research", "研发部", "sales", "销售部", "service", "客服部", "finance", "财务部", "legal", "法务部");

    private static final int MOST_FORMS = 45;
    private static final int MOST_SIGNATURES = 12;
    private static final int MOST_SIGNATURES_OF_THE_CHANGE = 2;

    /** The record of decisions: when, who, for which department, what, about what, on which version, why. */
    private static final String HAPPENED =
            """
            2024-03-04 09:30|李娜|市场部|提出项目|||
            2024-03-04 09:31|王芳||编写任务目标说明书||1|
            2024-03-04 09:32|李娜|市场部|确认任务目标说明书||1|
            2024-03-04 09:33|陈静|销售部|确认任务目标说明书||1|
            2024-03-04 09:36|李娜||计划版本提交签署||1|
            2024-03-04 09:37|王芳|市场部|同意计划||1|
            2024-03-04 09:38|刘洋|销售部|同意计划||1|
            2024-03-04 09:39|李娜|市场部|同意职责||1|
            2024-03-04 09:40|陈静|销售部|同意职责||1|
            2024-03-04 09:41|张伟|市场部|同意职责||1|
            2024-03-04 09:42|赵磊|销售部|同意职责||1|
            2024-03-04 10:30|李娜||召开启动会||1|
            2024-03-04 10:30|李娜||启动会决议|海报与价格表同步进行|1|
            2024-03-04 11:00|李娜||发布计划版本||1|
            2024-03-12 09:32|李娜|市场部|成果验收通过|W1 海报|1|
            2024-03-12 09:33|陈静|销售部|成果验收通过|W1 海报|1|
            2024-03-12 09:36|李娜|市场部|成果验收通过|W2 价格表|1|
            2024-03-12 09:37|陈静|销售部|成果验收通过|W2 价格表|1|
            2024-03-12 09:38|陈静||申请变更|优惠券由50万张增至60万张|1|新开门店12家
            2024-03-12 09:39|李娜||计划版本提交签署||2|
            2024-03-12 09:40|王芳|市场部|同意计划||2|
            2024-03-12 09:41|张伟|市场部|同意职责||2|
            2024-03-12 09:41|张伟||发布计划版本||2|
            2024-03-12 09:41|李娜||变更完成|优惠券由50万张增至60万张|2|
            2024-03-19 09:32|李娜|市场部|成果验收通过|W3 优惠券|2|
            2024-03-19 09:33|陈静|销售部|成果验收通过|W3 优惠券|2|
            2024-03-19 09:36|李娜|市场部|成果验收通过|W4 门店培训|2|
            2024-03-19 09:37|陈静|销售部|成果验收通过|W4 门店培训|2|
            2024-03-19 09:40|李娜|市场部|成果验收通过|W5 会员短信|2|
            2024-03-19 09:41|陈静|销售部|成果验收通过|W5 会员短信|2|
            2024-03-20 14:00|李娜||召开复盘会||2|
            2024-03-20 14:00|李娜||复盘会决议|保留每周例会|2|
            2024-03-20 15:01|李娜||提交复盘报告||2|
            """;

    @TempDir
    Path folder;

    @Autowired
    IdentityService identities;

    JourneyInChineseTest() {
        super("zh-CN");
    }

    @BeforeEach
    void nameEverybodyInChinese() {
        NAMES.forEach((id, name) -> {
            User person = identities.createUserQuery().userId(id).singleResult();
            person.setFirstName(name);
            person.setLastName("");
            identities.saveUser(person);
        });
        DEPARTMENTS.forEach((id, name) -> {
            Group department = identities.createGroupQuery().groupId(id).singleResult();
            department.setName(name);
            identities.saveGroup(department);
        });
    }

    /** One form a minute, so that the record of decisions tells them in the order of the journey. */
    @BeforeEach
    void takeTime() {
        tally.afterEach(() -> time.aMinute());
    }

    @Test
    @DisplayName(
            "X1: of five items travels from its proposal to its archive, one number changed on the way, in Chinese all"
                    + " the way, with at most 45 forms and 12 signatures, of which at most 2 for the change")
    void fromProposalToArchive() {
        propose();
        setGoal();
        plan();
        sign();
        time.until("2024-03-12T09:30");
        deliver(DESIGNER, "海报");
        deliver(PRICER, "价格表");
        int signedBefore = tally.signatures().size();
        changeOneNumber();
        int signedForTheChange = tally.signatures().size() - signedBefore;
        time.until("2024-03-19T09:30");
        deliver(DESIGNER, "优惠券");
        deliver(PRICER, "门店培训");
        deliver(DESIGNER, "会员短信");
        review();
        openArchive();
        readRecordOfDecisions();
        beginAgain();

        assertThat(signedForTheChange).isBetween(1, MOST_SIGNATURES_OF_THE_CHANGE);
        assertThat(tally.signatures()).hasSizeLessThanOrEqualTo(MOST_SIGNATURES);
        assertThat(tally.forms()).hasSizeLessThanOrEqualTo(MOST_FORMS);
    }

    void propose() {
        office.of(COORDINATOR)
                .start("跨部门协作项目")
                .fill("项目名称", "618 活动")
                .fill("项目类别", "营销活动")
                .fill("总负责人", "王芳")
                .fill("协作协调人", "李娜")
                .complete();
    }

    void setGoal() {
        Form goal = office.of(LEAD).open("制定目标");
        goal.fill("S · 具体：要达成什么", "提升市场影响力")
                .isRefused("目标尚不符合 SMART 原则，缺少：S、M、A、R、T", "缺少 S：“提升市场影响力”过于笼统，请说明谁或什么会发生怎样的变化。");
        goal.fill("S · 具体：要达成什么", "618 活动期间新客户复购增加")
                .fill("M · 衡量指标", "30 天内复购率")
                .fill("M · 单位", "%")
                .fill("M · 现状值", "12")
                .fill("M · 目标值", "18")
                .fill("A · 可实现：为何能够达成", "去年试点达到 17%")
                .fill("R · 相关：服务于公司的哪个目标", "深耕现有客户")
                .fill("T · 有时限：何时完成", "2024-04-30")
                .fill("包含内容", "一月以来首次购买的客户");
        goal.grid("参与部门")
                .enter(1, "部门", "市场部")
                .enter(1, "对接人", "李娜")
                .enter(2, "部门", "销售部")
                .enter(2, "对接人", "陈静");
        goal.grid("各部门的贡献").paste(1, "部门", "市场部\t门店海报\t门店数\t120\t2024-03-29");
        goal.complete();
        for (String contact : List.of(COORDINATOR, SELLER)) {
            office.of(contact)
                    .open("确认目标")
                    .says("30 天内复购率")
                    .choose("本部门对该目标的理解与说明书一致", "一致，予以确认")
                    .complete();
        }
    }

    void plan() {
        Form parts = office.of(LEAD).open("明确部门分工");
        parts.grid("部门分工")
                .enter(1, "角色", "主导")
                .enter(1, "职责", "海报与媒体")
                .enter(1, "有决策权", "true")
                .enter(1, "备份对接人", "王芳")
                .enter(1, "联系方式", "分机 11")
                .enter(2, "角色", "支持")
                .enter(2, "职责", "价格与门店")
                .enter(2, "有决策权", "true")
                .enter(2, "备份对接人", "刘洋")
                .enter(2, "联系方式", "分机 22");
        parts.complete();

        Form plan = office.of(COORDINATOR).open("制定工作计划");
        plan.grid("谁在何时交付什么")
                .paste(
                        1,
                        "任务名称",
                        "海报\t筹备\t张伟\t2024-03-11\t2024-03-13\t是\t\t可付印的海报\tA1 幅面，CMYK",
                        "价格表\t筹备\t赵磊\t2024-03-11\t2024-03-15\t\t\t全部门店的价格表\t经财务部核对",
                        "优惠券\t实施\t张伟\t2024-03-18\t2024-03-22\t\t海报\t优惠券50万张\t每家门店均已收到",
                        "门店培训\t实施\t赵磊\t2024-03-18\t2024-03-22\t\t价格表\t全部店长完成培训\t每家门店均有签到表",
                        "会员短信\t实施\t张伟\t2024-03-18\t2024-03-25\t\t\t短信全部发出\t送达率不低于98%");
        plan.grid("部门角色").paste(1, "市场部", "A/R\tC", "C\tA/R", "A/R\tI", "I\tA/R", "A/R\tI");
        plan.grid("协作动作").paste(1, "市场部", "设计\t说明门店需求", "比对竞品价格\t制定价格", "印制并配送\t", "\t培训店长", "撰写并发送\t");
        plan.complete();

        office.of(COORDINATOR).open("约定沟通机制").says("每周例会").complete();
    }

    void sign() {
        for (String head : List.of(LEAD, HEAD_OF_SALES)) {
            sign(office.of(head).open("签署计划").says("哈希值（SHA-256）"));
        }
        for (String member : List.of(COORDINATOR, SELLER)) {
            sign(office.of(member).open("签署职责表"));
        }
        for (String member : List.of(DESIGNER, PRICER)) {
            sign(office.of(member).open("签署职责表").says("由您作为第一负责人的工作任务"));
        }
        time.until("2024-03-04T11:00");
        Form minutes = office.of(COORDINATOR).open("召开启动会");
        minutes.fill("开始时间", "10:30").fill("时长（分钟）", "25");
        minutes.grid("会议决议").enter(1, "决议内容", "海报与价格表同步进行");
        minutes.complete();
    }

    private static void sign(Form form) {
        form.choose("您是否同意您在该版本中签署的内容？", "同意").fill("您的密码", Company.PASSWORD).complete();
    }

    /** On the day on which the first report is asked for. */
    void deliver(String person, String item) {
        office.of(person)
                .open("汇报进度 · " + item)
                .choose("状态", "已完成")
                .fill("完成（%）", "100")
                .complete();
        Form handOver = office.of(person).open("提交成果 · " + item);
        handOver.grid("对照验收标准自检").tickAll("已达到");
        handOver.fill("成果存放位置", "https://files.company.example/" + item).complete();
        for (String contact : List.of(COORDINATOR, SELLER)) {
            office.of(contact)
                    .open("验收成果 · " + item)
                    .says("https://files.company.example/" + item)
                    .choose("验收结论", "通过")
                    .complete();
        }
    }

    void changeOneNumber() {
        office.of(SELLER)
                .start("变更申请")
                .fill("工作任务", "W3 · 优惠券 · 2024-03-18 – 2024-03-22")
                .fill("变更原因", "新开门店12家")
                .fill("变更内容", "优惠券由50万张增至60万张")
                .fill("新增费用（元）", "6000")
                .complete();
        Form draft = office.of(COORDINATOR).open("编制新版本").says("新开门店12家").choose("本变更", "按下方新版本纳入计划，由受影响的各方签署");
        draft.grid("谁在何时交付什么").shows(3, "输出成果", "优惠券50万张").enter(3, "输出成果", "优惠券60万张");
        draft.complete();
        sign(office.of(LEAD).open("签署计划").says("优惠券60万张"));
        sign(office.of(DESIGNER).open("签署职责表").says("优惠券60万张"));
    }

    void review() {
        for (String contact : List.of(COORDINATOR, SELLER)) {
            office.of(contact)
                    .open("回答复盘问题")
                    .choose("目标是否达成？", "是")
                    .fill("部门间的沟通中，哪些做法有效？", "每周例会")
                    .fill("哪些做法无效？", "群发邮件")
                    .choose("所用工具是否合适？", "是")
                    .fill("下次应如何做得更好？", "提前测试价格")
                    .complete();
        }
        time.until("2024-03-20T15:00");
        Form minutes = office.of(COORDINATOR).open("召开复盘会").says("群发邮件");
        minutes.fill("开始时间", "14:00").fill("时长（分钟）", "50");
        minutes.grid("会议决议").enter(1, "决议内容", "保留每周例会");
        minutes.grid("行动项").enter(1, "待办事项", "预留一周测试价格").enter(1, "负责人", "陈静").enter(1, "完成期限", "2024-05-31");
        minutes.complete();
        Form report = office.of(COORDINATOR).open("撰写复盘报告").says("保留每周例会");
        report.choose("目标是否达成？", "是").fill("总结", "新客户复购率达到 18.4%");
        report.grid("关键成果").enter(1, "实际值", "121").enter(1, "达成情况", "是");
        report.fill("成功经验", "全部门店统一海报").fill("不足之处", "价格确定偏晚");
        report.complete();
        time.aMoment();
    }

    void openArchive() {
        Workplace desk = office.of(COORDINATOR);
        assertThat(desk.visit("/archive").locator("h1")).hasText("项目档案");
        Unpacked archive = Unpacked.into(folder, desk.download("下载“618 活动”的归档包"));
        assertThat(archive.check().exit()).isZero();
        assertThat(archive.names())
                .anyMatch(name -> name.contains("618 活动") && name.contains("任务目标说明书"))
                .anyMatch(name -> name.contains("计划第1版"))
                .anyMatch(name -> name.contains("计划第2版"))
                .anyMatch(name -> name.contains("签署记录"))
                .anyMatch(name -> name.contains("复盘会会议纪要"))
                .anyMatch(name -> name.contains("复盘报告"));
        assertThat(archive.read("复盘报告.html")).contains("预留一周测试价格");
    }

    void readRecordOfDecisions() {
        Page page = office.of(COORDINATOR).visit("/archive");
        page.getByText("618 活动").first().click();
        page.getByText(Pattern.compile("查看全部 \\d+ 项决策")).click();
        assertThat(page.locator("h1")).hasText("决策记录");
        List<String> lines = page.locator("tbody tr").all().stream()
                .map(line -> line.locator("td").allInnerTexts().stream()
                        .map(String::strip)
                        .collect(Collectors.joining("|")))
                .toList();
        assertThat(lines).containsExactlyElementsOf(HAPPENED.lines().toList());
    }

    /** What is archived is the model of another project, whose first form begins with the goal of then. */
    void beginAgain() {
        Page page = office.of(COORDINATOR).visit("/archive");
        page.getByText("618 活动").first().click();
        page.getByText("以此项目为蓝本提出项目").click();
        page.getByLabel("项目名称").fill("双十一活动");
        page.getByLabel("总负责人").selectOption("王芳");
        page.getByLabel("协作协调人").selectOption("李娜");
        page.locator("main form[method=post] button[type=submit]").click();
        assertThat(page.locator("h1")).hasText("双十一活动");
        assertThat(page.locator("#about")).containsText("618 活动");
        office.of(LEAD)
                .open("制定目标")
                .says("以下内容取自此蓝本")
                .says("各衡量指标的现值和目标值是蓝本的")
                .holds("A · 可实现：为何能够达成", "去年试点达到 17%")
                .holds("M · 目标值", "");
    }
}
