package io.septet.change.process;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.septet.change.ChangingProject;
import io.septet.plan.Raci;
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
    ObjectNode withLegal() {
        ObjectNode draft = openParts();
        parts(draft)
                .addObject()
                .put("department", "legal")
                .put("part", "SUPPORT")
                .put("duties", "Reads the terms")
                .put("contact", "legal.ann")
                .put("mayDecide", true)
                .put("deputy", "legal.bob")
                .put("reachedBy", "ext. 4");
        ((ArrayNode) draft.get("items"))
                .add(json.valueToTree(ChangingProject.item(
                        null,
                        "Terms",
                        "marketing.bob",
                        LocalDate.of(2024, 3, 4),
                        LocalDate.of(2024, 3, 8),
                        null,
                        Map.of("marketing", Raci.AR, "legal", Raci.C))));
        return draft;
    }

    /** Sales takes over what service had to do. */
    ObjectNode withoutService() {
        ObjectNode draft = openParts();
        parts(draft).remove(2);
        clear(draft, 0, "service");
        clear(draft, 2, "service");
        part(draft, 2, "sales", "AR");
        row(draft, 2).put("responsible", "sales.ann");
        return draft;
    }

    ObjectNode openParts() {
        return draft().put("partsChange", true);
    }

    static ArrayNode parts(ObjectNode draft) {
        return (ArrayNode) draft.at("/parts/departments");
    }

    static void clear(ObjectNode draft, int at, String department) {
        ((ObjectNode) row(draft, at).get("raci")).remove(department);
        ((ObjectNode) row(draft, at).get("actions")).remove(department);
    }

    static void part(ObjectNode draft, int at, String department, String part) {
        ((ObjectNode) row(draft, at).get("raci")).put(department, part);
    }
}
