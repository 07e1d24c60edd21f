package io.septet.archive;

import io.septet.archive.domain.FiledPackage;
import io.septet.archive.domain.FiledPackageRepository;
import io.septet.archive.domain.Shelf;
import io.septet.archive.domain.StoredBytes;
import io.septet.calendar.WorkingTime;
import io.septet.directory.PersonId;
import io.septet.evidence.Decision;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The archive: a project's package is filed, found and read here (A1). */
@Component
public class Archives {

    private final Projects projects;
    private final Gathering gathering;
    private final Packer packer;
    private final FiledPackageRepository filed;
    private final Shelf shelf;
    private final Readers readers;
    private final WorkingTime time;

    Archives(
            Projects projects,
            Gathering gathering,
            Packer packer,
            FiledPackageRepository filed,
            EntityManager database,
            Readers readers,
            WorkingTime time) {
        this.projects = projects;
        this.gathering = gathering;
        this.packer = packer;
        this.filed = filed;
        this.shelf = new Shelf(database);
        this.readers = readers;
        this.time = time;
    }

    /**
     * Files everything that is kept of the project, whatever step it ended in. Filed again, it leaves one package: the
     * one there is if nothing has changed, and otherwise the new one.
     */
    @Transactional
    public void file(ProjectId id) {
        projects.lock(id);
        Packing packing = packer.packing(gathering.folder(id));
        StoredBytes stored = store(packing);
        Optional<FiledPackage> earlier = filed.findByProjectId(id.value());
        if (earlier.filter(same -> same.holds(stored)).isPresent()) {
            shelf.remove(stored.id());
            return;
        }
        earlier.ifPresent(this::discard);
        filed.save(new FiledPackage(id, packing.name(time.now()), stored, time.now()));
        projects.file(id);
    }

    /** Files it again when something was added to a project that is filed; before that, nothing is to be done. */
    @Transactional
    public void fileAgain(ProjectId id) {
        projects.lock(id);
        if (filed.findByProjectId(id.value()).isPresent()) {
            file(id);
        }
    }

    private StoredBytes store(Packing packing) {
        Shelf.Writing writing = shelf.write(UUID.randomUUID());
        try (writing) {
            String sha256 = packing.pack(writing);
            writing.close();
            return writing.stored(sha256);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void discard(FiledPackage earlier) {
        shelf.remove(earlier.stored().id());
        filed.delete(earlier);
        filed.flush();
    }

    /** Closes the project: nothing about it changes from now on. */
    @Transactional
    public void close(ProjectId id) {
        projects.archive(id);
    }

    /**
     * A page of the archived projects that this person may read about, the latest first.
     *
     * @param called what name or code contains; empty for all
     */
    @Transactional(readOnly = true)
    public Page<ArchivedProject> list(PersonId person, String called, Pageable page) {
        Page<ProjectView> found = projects.filed(readers.reader(person), called, page);
        List<UUID> ids = found.map(project -> project.id().value()).toList();
        Map<ProjectId, FiledPackage> packages = filed.findByProjectIdIn(ids).stream()
                .collect(Collectors.toMap(FiledPackage::project, Function.identity()));
        return found.map(project -> archived(project, Objects.requireNonNull(packages.get(project.id()))));
    }

    /**
     * The archived project, for somebody who may read about it.
     *
     * @throws NoSuchElementException when it is not archived, or they may not
     */
    @Transactional(readOnly = true)
    public ArchivedProject get(ProjectId id, PersonId person) {
        return archived(readers.open(id, person), find(id));
    }

    /** Who decided what and when in a project, the earliest first (A3); for one under way, so far. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(ProjectId id) {
        return gathering.decisions(id);
    }

    /** Copies the package of an archived project, a piece at a time. */
    @Transactional(readOnly = true)
    public void copy(ProjectId id, OutputStream to) throws IOException {
        StoredBytes stored = find(id).stored();
        for (int position = 0; position < stored.chunks(); position++) {
            to.write(shelf.read(stored.id(), position));
        }
    }

    private ArchivedProject archived(ProjectView project, FiledPackage found) {
        StoredBytes stored = found.stored();
        int year = LocalDate.ofInstant(project.proposedAt(), time.zone()).getYear();
        return new ArchivedProject(project, year, found.filedAt(), found.fileName(), stored.length(), stored.sha256());
    }

    private FiledPackage find(ProjectId id) {
        return filed.findByProjectId(id.value())
                .orElseThrow(() -> new NoSuchElementException("Project %s is not archived".formatted(id)));
    }
}
