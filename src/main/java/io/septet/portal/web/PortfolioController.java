package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import io.septet.project.State;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** All projects that somebody may read about, in as many statements however many there are. */
@Controller
class PortfolioController {

    private final Projects projects;
    private final Readers readers;
    private final Directory directory;

    PortfolioController(Projects projects, Readers readers, Directory directory) {
        this.projects = projects;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping("/projects")
    String projects(Principal person, Model model) {
        Map<String, String> names = directory.people().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<ProjectView> readable = projects.all().stream()
                .filter(readers.readableBy(person.getName()))
                .toList();
        model.addAttribute("running", in(readable, State.RUNNING));
        model.addAttribute(
                "ended",
                readable.stream()
                        .filter(project -> project.state() != State.RUNNING)
                        .toList());

        model.addAttribute("nameOf", (Function<String, String>) id -> names.getOrDefault(id, id));
        return "portal/projects";
    }

    private static List<ProjectView> in(List<ProjectView> projects, State state) {
        return projects.stream().filter(project -> project.state() == state).toList();
    }
}
