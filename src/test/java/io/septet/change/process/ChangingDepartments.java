package io.septet.change.process;

import io.septet.Filled;
import io.septet.change.ChangingProject;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.plan.PartsEdit;
import io.septet.plan.PlanEdit;
import io.septet.plan.Raci;
import io.septet.project.Part;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.BeforeEach;

/** A project of marketing, sales and service for which somebody has asked that other departments take part. */
abstract class ChangingDepartments extends ChangeRequests {

    ProcessInstance change;

    @BeforeEach
    void ask() {
        Map<String, Object> content = major();
        content.put("touchesScope", true);
        content.put("scope", "Another department is needed");
        change = request("service.bob", content);
    }

    /** Legal supports, and is consulted on a new item of marketing's. */
    Filled withLegal() {
        PartsEdit.Row legal = new PartsEdit.Row(
                DepartmentId.of("legal"),
                Part.SUPPORT,
                "Reads the terms",
                PersonId.of("legal.ann"),
                true,
                PersonId.of("legal.bob"),
                "ext. 4");
        PlanEdit.Row terms = ChangingProject.item(
                null,
                "Terms",
                "marketing.bob",
                LocalDate.of(2024, 3, 4),
                LocalDate.of(2024, 3, 8),
                null,
                Map.of("marketing", Raci.AR, "legal", Raci.C));
        return openParts().withRow("parts.departments", legal).withRow("items", terms);
    }

    /** Sales takes over what service had to do. */
    Filled withoutService() {
        return handedOn(openParts()).with("items[2].responsible", "sales.ann");
    }

    /** Sales has what service had in the matrix, but the people have not changed yet. */
    static Filled handedOn(Filled draft) {
        return draft.without("parts.departments[2]")
                .without("items[0].raci.service")
                .without("items[0].actions.service")
                .without("items[2].raci.service")
                .without("items[2].actions.service")
                .with("items[2].raci.sales", "AR");
    }

    Filled openParts() {
        return draft().with("partsChange", true);
    }
}
