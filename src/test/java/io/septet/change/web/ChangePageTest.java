package io.septet.change.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.septet.Browser;
import io.septet.ProcessTest;
import io.septet.change.Adjustment;
import io.septet.change.AskForChange;
import io.septet.change.ChangeProposal;
import io.septet.change.ChangeView;
import io.septet.change.Changes;
import io.septet.change.ChangingProject;
import io.septet.change.Effects;
import io.septet.change.MinorChanges;
import io.septet.directory.Doer;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.FiledWithProject;
import io.septet.plan.WorkItemKey;
import io.septet.project.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProcessTest
@DisplayName("Changes on a page and in the archive")
class ChangePageTest {

    private static final String MARKUP = "A few days more <script>alert(1)</script>";

    @Autowired
    ChangingProject changing;

    @Autowired
    AskForChange asking;

    @Autowired
    Changes changes;

    @Autowired
    MinorChanges minorChanges;

    @Autowired
    Browser browser;

    @Autowired
    List<FiledWithProject> filed;

    ProjectId project;

    @BeforeEach
    void change() {
        project = changing.tracked();
    }

    @Test
    @DisplayName("C3: those who may read about the project see each change and what it made different; others do not")
    void page() throws Exception {
        make();
        String address = "/projects/" + project + "/changes";
        browser.as("service.bob", get(address))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("20 Mar 2024")))
                .andExpect(content().string(containsString("Version 2")))
                .andExpect(content().string(containsString("1,200.50")))
                .andExpect(content().string(not(containsString("<script>alert"))));
        browser.as("legal.ann", get(address)).andExpect(status().isNotFound());
    }

    @Test
    @DisplayName("C1: says so while nobody has asked for a change")
    void none() throws Exception {
        browser.as("service.bob", get("/projects/" + project + "/changes"))
                .andExpect(content().string(containsString("Nobody has asked for a change yet.")));
    }

    @Test
    @DisplayName("A1, A3: each change is filed, and who asked for it and made it is traced to the plan version")
    void archived() {
        make();

        assertThat(filed)
                .flatExtracting(module -> module.documents(project))
                .extracting(Document::subject, Document::arguments)
                .contains(tuple("change.document", List.of(1)));
        assertThat(filed)
                .flatExtracting(module -> module.decisions(project))
                .extracting(Decision::kind, Decision::by, Decision::version)
                .contains(
                        tuple("change.decided.REQUESTED", PersonId.of("service.bob"), 1),
                        tuple("change.decided.MADE", PersonId.of("marketing.ann"), 2));
    }

    private void make() {
        ChangeView change = asking.ask(new ChangeProposal(
                project,
                PersonId.of("service.bob"),
                "The printer is late",
                MARKUP,
                WorkItemKey.of("W1"),
                new Effects(false, null, false, null, false, 3, null, new BigDecimal("1200.50"), "A courier", null)));
        minorChanges.adjust(
                change.id(),
                new Adjustment(
                        LocalDate.of(2024, 3, 4),
                        LocalDate.of(2024, 3, 20),
                        PersonId.of("marketing.bob"),
                        "Banner, final"),
                null,
                Doer.of(PersonId.of("marketing.ann")));
        changes.conclude(change.id());
    }
}
