package io.septet.signoff.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import io.septet.ProcessTest;
import io.septet.directory.PersonId;
import io.septet.meeting.MinutesContent;
import java.util.Map;
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
        planned.change(project, "Cheaper offers");
        round = startRound();
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignPlan", "sales.head");

        Map<String, Object> shown =
                desk.open(task.getId(), PersonId.of("sales.head")).sheet().reference();

        assertThat(shown)
                .containsKeys("goal", "participations", "items", "communication", "rules")
                .containsEntry("party", "sales");
        assertThat(shown.get("version").toString())
                .contains(plans.version(project, 2).hash());
        assertThat(shown.get("page").toString()).contains("/projects/%s/plan/2".formatted(project));
        assertThat(shown.get("sincePrevious").toString())
                .contains(
                        "than=1",
                        "subject=W2 Cheaper offers",
                        "field=Work item",
                        "before=Offers, after=Cheaper offers");
        assertThat(shown.get("signatures")).asInstanceOf(LIST).hasSize(1);
    }

    @Test
    @DisplayName("S3: a member sees the duties table and the work items they are first responsible for")
    void dutiesSheet() {
        approve("SignPlan", "sales.head");
        approve("SignPlan", "marketing.head");
        Task task = taskOf("SignDuties", "marketing.ann");
        Map<String, Object> shown =
                desk.open(task.getId(), PersonId.of("marketing.ann")).sheet().reference();
        assertThat(shown.get("ownItems"))
                .asInstanceOf(LIST)
                .singleElement()
                .asString()
                .contains("Banner");
        assertThat(shown.get("signatures")).asInstanceOf(LIST).hasSize(2);
    }

    @Test
    @DisplayName("S4: the minutes begin with everybody who has a duty and the usual agenda")
    void minutesSheet() {
        allSign();
        MinutesContent usual =
                (MinutesContent) desk.open(taskOf("HoldKickOff", "sales.ann").getId(), PersonId.of("sales.ann"))
                        .sheet()
                        .content();
        assertThat(usual.attendees())
                .containsExactly(PersonId.of("sales.head"), PersonId.of("sales.ann"), PersonId.of("marketing.ann"));
        assertThat(usual.topics()).extracting(MinutesContent.Topic::subject).contains("Goal and key results");
    }
}
