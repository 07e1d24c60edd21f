package io.septet.action.web;

import io.septet.action.ActionView;
import io.septet.action.Actions;
import io.septet.action.MyActions;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.PageOfList;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What is to be done: in a project, for all who may read about it, and by oneself in all projects (M6, V4). */
@Controller
class ActionController {

    private final Actions actions;
    private final MyActions mine;
    private final Projects projects;
    private final Readers readers;
    private final Directory directory;

    ActionController(Actions actions, MyActions mine, Projects projects, Readers readers, Directory directory) {
        this.actions = actions;
        this.mine = mine;
        this.projects = projects;
        this.readers = readers;
        this.directory = directory;
    }

    /** Those that are open come first. */
    @GetMapping("/projects/{id}/actions")
    String ofProject(@PathVariable UUID id, PersonId person, Model page) {
        ProjectView project = readers.open(new ProjectId(id), person);
        List<ActionView> all = actions.of(project.id());
        page.addAttribute("project", project);
        page.addAttribute(
                "actions",
                Stream.concat(
                                all.stream().filter(ActionView::isOpen),
                                all.stream().filter(action -> !action.isOpen()))
                        .toList());
        page.addAttribute("names", directory.roster());
        return "action/actions";
    }

    /** @param page which page of them */
    @GetMapping("/actions")
    String mine(@RequestParam(defaultValue = "0") int page, PersonId person, Model model) {
        Page<ActionView> open = PageOfList.number(page, wanted -> mine.of(person, wanted));
        List<ProjectId> theirs = open.map(ActionView::project).toList();
        Map<ProjectId, ProjectView> byId = projects.byId(theirs);
        model.addAttribute("actions", open);
        model.addAttribute("projects", byId);
        model.addAttribute("names", directory.roster());
        return "action/mine";
    }
}
