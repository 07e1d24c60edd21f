package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.meeting.HeldOrCalled;
import io.septet.meeting.MinutesContent;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ProcessTest
@DisplayName("What signers see")
class WhatSignersSeeTest extends SignOffRounds {

    @Test
    @DisplayName("S2: who signs sees the whole version, what is new in it, who has signed, and where to read more")
    void sheet() {
        sign("SignPlan", "marketing.head", "REJECT", "No budget");
        closeRound();
        planned.change(project, "Cheaper offers");
        round = startRound();
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignPlan", "sales.head");

        PlanToSign shown = (PlanToSign)
                desk.open(task.getId(), PersonId.of("sales.head")).sheet().reference();

        assertThat(shown)
                .extracting(
                        PlanToSign::goal,
                        PlanToSign::participations,
                        PlanToSign::items,
                        PlanToSign::communication,
                        PlanToSign::rules)
                .doesNotContainNull();
        assertThat(shown.party()).isEqualTo("sales");
        assertThat(shown.version().hash()).isEqualTo(plans.version(project, 2).hash());
        assertThat(shown.page().toString()).contains("/projects/%s/plan/2".formatted(project));
        assertThat(shown.sincePrevious().toString())
                .contains(
                        "than=1",
                        "subject=W2 Cheaper offers",
                        "field=Work item",
                        "before=Offers, after=Cheaper offers");
        assertThat(shown.signatures()).hasSize(1);
    }

    @Test
    @DisplayName("S3: a member sees the duties table and the work items they are first responsible for")
    void dutiesSheet() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignDuties", "marketing.ann");
        PlanToSign shown = (PlanToSign)
                desk.open(task.getId(), PersonId.of("marketing.ann")).sheet().reference();
        assertThat(shown.ownItems()).singleElement().asString().contains("Banner");
        assertThat(shown.signatures()).hasSize(2);
    }

    @Test
    @DisplayName("S4: the minutes begin with everybody who has a duty and the usual agenda")
    void minutesSheet() {
        allSign();
        HeldOrCalled usual =
                (HeldOrCalled) desk.open(taskOf("HoldKickOff", "sales.ann").getId(), PersonId.of("sales.ann"))
                        .sheet()
                        .content();
        assertThat(usual.attendees())
                .containsExactly(PersonId.of("sales.head"), PersonId.of("sales.ann"), PersonId.of("marketing.ann"));
        assertThat(usual.topics()).extracting(MinutesContent.Topic::subject).contains("Goal and key results");
    }
}
