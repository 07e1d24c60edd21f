package io.septet.archive;

import io.septet.directory.Directory;
import io.septet.evidence.Decision;
import io.septet.evidence.Document;
import io.septet.evidence.FiledWithProject;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.aop.support.AopUtils;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.stereotype.Component;

/** Gathers from all modules what is to be filed of a project, in an order that is always the same. */
@Component
class Gathering {

    private static final Comparator<ProjectFile> BY_TIME = Comparator.comparing(ProjectFile::addedAt)
            .thenComparing(ProjectFile::name, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(ProjectFile::id);

    private final Projects projects;
    private final List<FiledWithProject> modules;
    private final ProjectFiles allFiles;
    private final Directory directory;

    Gathering(Projects projects, List<FiledWithProject> modules, ProjectFiles allFiles, Directory directory) {
        this.projects = projects;
        this.modules = modules.stream()
                .sorted(Comparator.<FiledWithProject>comparingInt(
                                module -> OrderUtils.getOrder(typeOf(module), Ordered.LOWEST_PRECEDENCE))
                        .thenComparing(module -> typeOf(module).getName()))
                .toList();
        this.allFiles = allFiles;
        this.directory = directory;
    }

    private static Class<?> typeOf(FiledWithProject module) {
        return AopUtils.getTargetClass(module);
    }

    Folder folder(ProjectId id) {
        ProjectView project = projects.get(id);
        List<Document> documents = new ArrayList<>();
        modules.forEach(module -> documents.addAll(module.documents(id)));
        List<Decision> decisions = decisions(id);
        if (!decisions.isEmpty()) {
            documents.add(Folder.trace(decisions, directory.namesThen()));
        }
        List<ProjectFile> files = allFiles.of(id).stream().sorted(BY_TIME).toList();
        if (!files.isEmpty()) {
            documents.add(Folder.list(files));
        }
        documents.sort(Comparator.comparing(Document::date).thenComparing(Document::subject));
        return new Folder(project, documents, files);
    }

    /** Every decision of the project, the earliest first; of one moment, module by module (A3). */
    List<Decision> decisions(ProjectId id) {
        return modules.stream()
                .flatMap(module -> module.decisions(id).stream())
                .sorted(Comparator.comparing(Decision::at))
                .toList();
    }
}
