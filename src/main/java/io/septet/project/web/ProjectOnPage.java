package io.septet.project.web;

import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectView;
import io.septet.project.ShownOfProject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The registers and the files of a project on its page. */
@Component
class ProjectOnPage implements ShownOfProject {

    private static final String TEMPLATE = "project/gist";

    private final RegistersOnPages registers;
    private final ProjectFiles files;

    ProjectOnPage(RegistersOnPages registers, ProjectFiles files) {
        this.registers = registers;
        this.files = files;
    }

    @Override
    public List<Section> sections(ProjectView project, Locale reader) {
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(Place.REGISTERS, "project.registers", TEMPLATE, registers.openByRegister(project, reader)));
        List<ProjectFile> latestFirst = files.of(project.id()).stream()
                .sorted(Comparator.comparing(ProjectFile::addedAt).reversed())
                .toList();
        if (!latestFirst.isEmpty()) {
            sections.add(new Section(Place.FILES, "project.files", TEMPLATE, latestFirst));
        }
        return sections;
    }
}
