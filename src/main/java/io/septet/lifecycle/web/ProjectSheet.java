package io.septet.lifecycle.web;

import io.septet.directory.PersonId;
import io.septet.project.OfferedWithArchived;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.ShownOfProject;
import io.septet.project.ShownOfProject.Section;
import io.septet.template.Origin;
import io.septet.template.Origins;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the page of a project shows: where it stands, who owes what, and what each room has to show of it. */
@Component
class ProjectSheet {

    private final Projects projects;
    private final OpenTasks openTasks;
    private final ObjectProvider<ShownOfProject> rooms;
    private final ObjectProvider<OfferedWithArchived> offers;
    private final Origins origins;

    ProjectSheet(
            Projects projects,
            OpenTasks openTasks,
            ObjectProvider<ShownOfProject> rooms,
            ObjectProvider<OfferedWithArchived> offers,
            Origins origins) {
        this.projects = projects;
        this.openTasks = openTasks;
        this.rooms = rooms;
        this.offers = offers;
        this.origins = origins;
    }

    void fill(Model page, ProjectView project, PersonId person, Locale reader) {
        List<OpenShown> open = openTasks.of(project, person, reader);
        List<OpenShown> theirs =
                open.stream().filter(task -> task.own() != null).toList();
        page.addAttribute(
                "steps", StepShown.of(project, projects.stepSince(project.id()).orElse(null)));
        page.addAttribute("open", open);
        page.addAttribute("turn", theirs.isEmpty() ? null : theirs.get(0));
        page.addAttribute("further", Math.max(0, theirs.size() - 1));
        page.addAttribute("sections", sections(project, reader));
        Optional<Origin> origin = origins.of(project.id());
        page.addAttribute("origin", origin.orElse(null));
        page.addAttribute(
                "originAddress",
                origin.map(one -> origins.address(one.model(), person)).orElse(""));
        page.addAttribute(
                "offers",
                offers.stream()
                        .flatMap(room -> room.links(project, person).stream())
                        .toList());
    }

    private List<Section> sections(ProjectView project, Locale reader) {
        return rooms.stream()
                .flatMap(room -> room.sections(project, reader).stream())
                .sorted(Comparator.comparing(Section::place))
                .toList();
    }
}
