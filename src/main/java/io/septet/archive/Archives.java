package io.septet.archive;

import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The archive: a project's package is filed, found and read here (A1). */
@Component
public class Archives {

    private final Projects projects;
    private final Gathering gathering;
    private final Packer packer;
    private final Packages packages;
    private final Readers readers;
    private final WorkingTime time;

    Archives(
            Projects projects,
            Gathering gathering,
            Packer packer,
            Packages packages,
            Readers readers,
            WorkingTime time) {
        this.projects = projects;
        this.gathering = gathering;
        this.packer = packer;
        this.packages = packages;
        this.readers = readers;
        this.time = time;
    }

    /**
     * Files everything that is kept of the project, whatever step it ended in. Filed again, it leaves one package: the
     * one there is if nothing has changed, and otherwise the new one.
     */
    @Transactional
    public void file(ProjectId id) {
        ProjectView project = projects.lock(id);
        if (packages.put(project, packer.packing(gathering.folder(id)), time.now())) {
            projects.file(id);
        }
    }

    /** Files it again when something was added to a project that is filed; before that, nothing is to be done. */
    @Transactional
    public void fileAgain(ProjectId id) {
        projects.lock(id);
        if (packages.find(id).isPresent()) {
            file(id);
        }
    }

    /** Closes the project: nothing about it changes from now on. */
    @Transactional
    public void close(ProjectId id) {
        projects.archive(id);
    }

    /**
     * The archived project, for somebody who may read about it.
     *
     * @throws NoSuchElementException when it is not archived, or they may not
     */
    @Transactional(readOnly = true)
    public ArchivedProject get(ProjectId id, PersonId person) {
        return Packages.archived(readers.open(id, person), packages.get(id), time.zone());
    }

    /** Who decided what and when in a project, the earliest first (A3); for one under way, so far. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(ProjectId id) {
        return gathering.decisions(id);
    }

    /** Copies the package of an archived project, a piece at a time. */
    @Transactional(readOnly = true)
    public void copy(ProjectId id, OutputStream to) throws IOException {
        packages.copy(id, to);
    }

    /** Copies the file at this place of the package. */
    @Transactional(readOnly = true)
    public void copy(ProjectId id, int position, OutputStream to) throws IOException {
        packages.copy(id, position, to);
    }
}
