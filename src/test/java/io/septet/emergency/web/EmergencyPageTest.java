package io.septet.emergency.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.Colleagues;
import io.septet.ProcessTest;
import io.septet.emergency.Emergencies;
import io.septet.emergency.EmergencyView;
import io.septet.emergency.EmergentProject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("T9: the page of a project's emergencies")
class EmergencyPageTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    Browser browser;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Emergencies emergencies;

    EmergentProject project;

    @BeforeEach
    void begin() {
        project = new EmergentProject(beans);
    }

    @Test
    @DisplayName("takes one in from any participant, and says who was told")
    void raises() throws Exception {
        browser.as("finance.ann", get(project.page()))
                .andExpect(content().string(containsString("Raise an emergency")))
                .andExpect(content().string(containsString("There is no open emergency.")));
        browser.as(
                        "finance.ann",
                        post(project.page() + "/raised")
                                .with(csrf())
                                .param("what", "The <b>printer</b> burns")
                                .param("needed", "Another one")
                                .param("item", "W1"))
                .andExpect(redirectedUrl(project.page()))
                .andExpect(flash().attribute(
                                "notice", "The emergency is on record. Told at once: ann Sales, ann Marketing."));
        browser.as("sales.bob", get(project.page()))
                .andExpect(content().string(containsString("The &lt;b&gt;printer&lt;/b&gt; burns")))
                .andExpect(content().string(containsString("nobody has taken it yet")))
                .andExpect(content().string(containsString("more people are told at 4 Mar 2024, 11:30")))
                .andExpect(content().string(not(containsString("I take it"))));
        browser.send(get(project.page()).with(user("sales.ann")).locale(Locale.SIMPLIFIED_CHINESE))
                .andExpect(content().string(containsString("我来接手")))
                .andExpect(content().string(containsString("尚无人接手")));
        browser.as(
                        "sales.ann",
                        get("/messages").param("project", project.tracked().id().toString()))
                .andExpect(content().string(containsString("<strong class=\"urgent\">urgent</strong>")));
    }

    @Test
    @DisplayName("T10: is a click away from the page of tracking, which shows what is open and who owes the next step")
    void onTracking() throws Exception {
        EmergencyView raised = project.raise("finance.ann");
        String tracking = "/projects/%s/tracking".formatted(project.tracked().id());
        browser.as("finance.bob", get(tracking))
                .andExpect(content().string(containsString(project.page())))
                .andExpect(content().string(containsString("The printer burns")))
                .andExpect(content().string(containsString("nobody has taken it yet")))
                .andExpect(content().string(containsString("ann Sales")));
        project.take(raised, "marketing.ann");
        browser.as("finance.bob", get(tracking))
                .andExpect(content().string(containsString("taken; what was agreed is not written down yet")))
                .andExpect(content().string(containsString("<span>ann Marketing</span>")))
                .andExpect(content().string(not(containsString("ann Sales"))));
    }

    @Test
    @DisplayName("refuses what says nothing, keeping what was typed, and whoever takes no part")
    void refuses() throws Exception {
        browser.as(
                        "finance.ann",
                        post(project.page() + "/raised")
                                .with(csrf())
                                .param("what", " ")
                                .param("needed", "A doctor"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Please say what happened.")))
                .andExpect(content().string(containsString("A doctor")));
        browser.as("legal.ann", post(project.page() + "/raised").with(csrf())).andExpect(status().isNotFound());
        browser.as("legal.ann", get(project.page())).andExpect(status().isNotFound());
        EmergencyView raised = project.raise("finance.ann");
        browser.as(
                        "finance.bob",
                        post(project.page() + "/taken")
                                .with(csrf())
                                .param("of", raised.id().toString()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Only those who were told")));
        browser.as(
                        "sales.ann",
                        post(project.page() + "/taken")
                                .with(csrf())
                                .param("of", UUID.randomUUID().toString()))
                .andExpect(status().isUnprocessableEntity());
        assertThat(emergencies.of(project.tracked().id()))
                .singleElement()
                .satisfies(emergency -> assertThat(emergency.isAwaited()).isTrue());
    }

    @Test
    @DisplayName(
            "shows one alone where a link names it, and all where it names none; of one that is over, what follows")
    void shows() throws Exception {
        EmergencyView first = project.raise("finance.ann");
        project.take(first, "sales.ann");
        colleagues.as("sales.ann").complete("WriteDownAgreement", EmergentProject.agreed());
        colleagues.as("sales.ann").complete("EndEmergency", EmergentProject.ending(List.of()));
        EmergencyView second = project.raise("finance.bob");
        browser.as("finance.ann", get(project.page() + "?of=" + first.id()))
                .andExpect(content().string(containsString("They send a printer by noon")))
                .andExpect(content().string(containsString("Carl of Fast Print")))
                .andExpect(content().string(containsString("processStart=change-request")))
                .andExpect(content().string(not(containsString("bob Finance"))));
        for (String of : List.of("", "nothing", UUID.randomUUID().toString())) {
            browser.as("finance.ann", get(project.page()).param("of", of))
                    .andExpect(content().string(containsString("They send a printer by noon")))
                    .andExpect(content().string(containsString("bob Finance")));
        }
        assertThat(emergencies.open(project.tracked().id()))
                .extracting(EmergencyView::id)
                .containsExactly(second.id());
    }
}
