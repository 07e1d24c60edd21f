package io.septet.signoff.web;

import io.septet.directory.Directory;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Readers;
import io.septet.signoff.SignOffs;
import java.security.Principal;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who signed which version of the plan and when, for all participants (S2, S3). */
@Controller
class SignatureController {

    private final Readers readers;
    private final SignOffs signOffs;
    private final Directory directory;

    SignatureController(Readers readers, SignOffs signOffs, Directory directory) {
        this.readers = readers;
        this.signOffs = signOffs;
        this.directory = directory;
    }

    @GetMapping("/projects/{id}/signatures")
    String signatures(@PathVariable UUID id, Principal person, Model model) {
        ProjectView project = readers.open(new ProjectId(id), person.getName());
        model.addAttribute("project", project);
        model.addAttribute("rounds", signOffs.rounds(project.id()));
        model.addAttribute("names", directory.roster());
        return "signoff/signatures";
    }
}
