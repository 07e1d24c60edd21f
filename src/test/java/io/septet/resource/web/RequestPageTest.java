package io.septet.resource.web;

import static io.septet.tracking.Items.MONDAY;
import static io.septet.tracking.Items.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.project.Category;
import io.septet.resource.Approval;
import io.septet.resource.AskingProject;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@ProcessTest
@DisplayName("T7: the page of a project's requests for resources")
class RequestPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    AskingProject project;
    String page;

    @BeforeEach
    void begin() {
        AskingProject.forgetOthers(beans);
        project = new AskingProject(beans, item("W1", MONDAY, MONDAY.plusDays(11)));
        page = "/projects/%s/requests".formatted(project.id());
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "'5,000',     5000,    ACCOUNTABLE_DEPARTMENT",
        "５０００,     5000,    ACCOUNTABLE_DEPARTMENT",
        "'￥5,000.00', 5000,    ACCOUNTABLE_DEPARTMENT",
        "5000.01,     5000.01, OVERALL_LEAD",
        "５０００．０１, 5000.01, OVERALL_LEAD",
        "'CNY 1,234,567.5', 1234567.5, OVERALL_LEAD",
        "'',          0,       ACCOUNTABLE_DEPARTMENT"
    })
    @DisplayName("takes a request, with a cost as people type it")
    void asks(String typed, String cost, Approval approval) throws Exception {
        browser.as("marketing.bob", asking(typed)).andExpect(redirectedUrl(page));
        assertThat(project.requests()).singleElement().satisfies(request -> {
            assertThat(request.cost()).isEqualByComparingTo(cost);
            assertThat(request.approval()).isEqualTo(approval);
        });
        assertThat(colleagues.task("DecideOnSupport").getAssignee())
                .isEqualTo(approval == Approval.OVERALL_LEAD ? "marketing.head" : "marketing.ann");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "-1,        cannot be negative",
        "５０００．００１, 2 decimals",
        "a lot,     is not an amount",
        "'5,0',     is not an amount"
    })
    @DisplayName("refuses what is no amount, and keeps what was typed")
    void refuses(String cost, String message) throws Exception {
        browser.as("marketing.bob", asking(cost))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(message)))
                .andExpect(content().string(containsString("Pictures &lt;b&gt;of&lt;/b&gt; the bags")));
        assertThat(project.requests()).isEmpty();
    }

    @Test
    @DisplayName("shows who decides by when, what others claim, and what was decided, in both languages")
    void shows() throws Exception {
        AskingProject strategy = new AskingProject(
                beans, "Brand 2030", Category.ANNUAL_STRATEGY, item("W1", MONDAY, MONDAY.plusDays(11)));
        browser.as("marketing.bob", asking("5,000")).andExpect(redirectedUrl(page));
        strategy.ask("marketing.bob", "photo  STUDIO", MONDAY, MONDAY.plusDays(1), null);
        browser.as("sales.ann", get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("CNY 5,000")))
                .andExpect(content().string(containsString("awaits ann Marketing, due")))
                .andExpect(content().string(containsString("Brand 2030")))
                .andExpect(content().string(containsString("because it is of a strategic project")))
                .andExpect(content().string(not(containsString("Request a resource"))));
        colleagues
                .as("marketing.ann")
                .complete(
                        colleagues.tasks("DecideOnSupport").stream()
                                .filter(task -> task.getName().contains("Spring sale"))
                                .findFirst()
                                .orElseThrow(),
                        Map.of("decision", "REFUSE", "remark", "It is closed"));
        browser.send(get(page).with(user("finance.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("未批准")))
                .andExpect(content().string(containsString("It is closed")))
                .andExpect(content().string(containsString("没有待审批的申请")));
    }

    @Test
    @DisplayName("lets whoever asked take it back, nobody else, and not once it is decided")
    void takenBack() throws Exception {
        browser.as("marketing.bob", asking("5,000")).andExpect(redirectedUrl(page));
        browser.as("marketing.ann", get(page)).andExpect(content().string(not(containsString("Take back"))));
        browser.as("marketing.ann", takingBack()).andExpect(status().isUnprocessableEntity());
        assertThat(colleagues.tasks("DecideOnSupport")).hasSize(1);

        browser.as("marketing.bob", get(page)).andExpect(content().string(containsString("Take back")));
        browser.as("marketing.bob", takingBack()).andExpect(redirectedUrl(page));
        assertThat(colleagues.tasks("DecideOnSupport")).isEmpty();
        browser.send(get(page).with(user("marketing.bob")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("已撤回")))
                .andExpect(content().string(containsString("没有待审批的申请")));
        browser.as("marketing.bob", takingBack())
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("somebody has decided on it meanwhile")));
    }

    private MockHttpServletRequestBuilder takingBack() {
        return post(page + "/1/taken-back").with(csrf());
    }

    @Test
    @DisplayName("T10: what is open stands on the page of tracking, with who decides")
    void tracking() throws Exception {
        browser.as("marketing.bob", asking("5,000")).andExpect(redirectedUrl(page));
        browser.as("sales.ann", get("/projects/%s/tracking".formatted(project.id())))
                .andExpect(content().string(containsString("Photo studio · Item W1")))
                .andExpect(content().string(containsString("Urgent: within a working day")))
                .andExpect(content().string(containsString("ann Marketing")));
    }

    @Test
    @DisplayName("is for those who may read about the project, and takes requests of those who have a part")
    void readers() throws Exception {
        browser.as("legal.ann", get(page)).andExpect(status().isNotFound());
        browser.as("legal.ann", asking("1")).andExpect(status().isNotFound());
        browser.as("sales.ann", asking("1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("do or answer for")));
        browser.as("marketing.bob", get(page)).andExpect(content().string(containsString("Request a resource")));
    }

    private MockHttpServletRequestBuilder asking(String cost) {
        return post(page + "/asked")
                .with(csrf())
                .param("item", "W1")
                .param("from", "research")
                .param("what", "Photo studio")
                .param("purpose", "Pictures <b>of</b> the bags")
                .param("urgency", "URGENT")
                .param("neededFrom", MONDAY.toString())
                .param("neededUntil", MONDAY.plusDays(2).toString())
                .param("cost", cost);
    }
}
