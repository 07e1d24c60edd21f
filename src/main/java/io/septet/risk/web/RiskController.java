package io.septet.risk.web;

import io.septet.directory.PersonId;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What is at risk in a project and why, and what is done about it (T4, T5). */
@Controller
class RiskController {

    private final Readers readers;
    private final RiskSheet sheet;

    RiskController(Readers readers, RiskSheet sheet) {
        this.readers = readers;
        this.sheet = sheet;
    }

    @GetMapping("/projects/{id}/risks")
    String risks(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        sheet.fill(page, project);
        return "risk/risks";
    }
}
