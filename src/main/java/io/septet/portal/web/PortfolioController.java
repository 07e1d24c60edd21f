package io.septet.portal.web;

import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.PageOfList;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Reader;
import io.septet.project.Readers;
import io.septet.project.State;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All projects that somebody may read about, page by page: those under way, and those that have ended. */
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

    /**
     * @param running which page of those under way
     * @param ended which page of the others
     * @param called what name or code contains
     */
    @GetMapping("/projects")
    String projects(
            @RequestParam(defaultValue = "0") int running,
            @RequestParam(defaultValue = "0") int ended,
            @RequestParam(defaultValue = "") String called,
            PersonId person,
            Model model) {
        Reader reader = readers.reader(person);
        Set<State> underWay = EnumSet.of(State.RUNNING);
        model.addAttribute("running", page(running, reader, underWay, called));
        model.addAttribute("ended", page(ended, reader, EnumSet.complementOf(EnumSet.copyOf(underWay)), called));
        model.addAttribute("called", called);
        model.addAttribute("names", directory.roster());
        return "portal/projects";
    }

    private Page<ProjectView> page(int number, Reader reader, Set<State> states, String called) {
        return PageOfList.number(number, page -> projects.readableBy(reader, states, called, page));
    }
}
