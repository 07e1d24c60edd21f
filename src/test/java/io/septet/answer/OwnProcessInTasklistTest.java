package io.septet.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.septet.Company;
import io.septet.journey.BrowserTest;
import io.septet.journey.Journey;
import io.septet.project.ProjectId;
import io.septet.project.Projects;
import io.septet.signoff.PlannedProject;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@BrowserTest
@DisplayName("X3: a process of one's own in Tasklist")
class OwnProcessInTasklistTest extends Journey {

    @LocalServerPort
    int server;

    @Autowired
    PlannedProject planned;

    @Autowired
    Projects projects;

    @Autowired
    TaskAnswers answers;

    OwnProcessInTasklistTest() {
        super("en-GB");
    }

    @Test
    @DisplayName(
            "is started and done by forms that nobody wrote, with every kind of field, in the language of each reader")
    void everyKind() throws IOException {
        SupplierOnboardingTest.publish(server);
        ProjectId project = planned.draft();
        office.of(Company.ann("sales"))
                .start("Supplier onboarding")
                .isRefused("Please fill in “Supplier”.", "Please fill in “Buyer”.")
                .fill("Project", projects.get(project).choice().name())
                .fill("Supplier", "Blue Lake Paper")
                .fill("Expected amount (CNY 10,000)", "80")
                .fill("Buyer", "bob Sales")
                .fill("Why this supplier?", "Cheaper")
                .complete();
        officeIn("zh-CN")
                .of(Company.bob("sales"))
                .open("Assess supplier")
                .choose("评级", "B：合格")
                .fill("已实地考察", "true")
                .isRefused("请填写“考察日期”。")
                .fill("考察日期", "2024-03-01")
                .fill("评估意见", "可以")
                .complete();
        office.of(Company.head("legal"))
                .open("Check contract")
                .choose("Contract", "Can be signed")
                .complete();
        officeIn("zh-CN")
                .of(Company.head("finance"))
                .open("Approve spending")
                .choose("支出", "同意")
                .fill("费用部门", "Sales")
                .complete();
        office.of(Company.bob("sales"))
                .open("Enter supplier")
                .holds("Valid for (months)", "12")
                .fill("Supplier number", "S-17")
                .complete();

        assertThat(answers.of(project)).hasSize(5);
        assertThat(answers.of(project).get(1).given())
                .extracting(Given::id, Given::value)
                .contains(tuple("grade", "b"), tuple("visited", true), tuple("visitedOn", "2024-03-01"));
    }
}
