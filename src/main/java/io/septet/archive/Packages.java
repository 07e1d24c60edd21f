package io.septet.archive;

import io.septet.archive.domain.FiledPackage;
import io.septet.archive.domain.FiledPackageRepository;
import io.septet.archive.domain.PackageReader;
import io.septet.archive.domain.Shelf;
import io.septet.archive.domain.StoredBytes;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The packages on their shelf, one for each project, and what is found of them. */
@Component
class Packages {

    private final FiledPackageRepository filed;
    private final Shelf shelf;
    private final Cataloguing cataloguing;

    Packages(FiledPackageRepository filed, EntityManager database, Cataloguing cataloguing) {
        this.filed = filed;
        this.shelf = new Shelf(database);
        this.cataloguing = cataloguing;
    }

    /**
     * Puts a package on the shelf, in place of the one that is there.
     *
     * @return whether it differs from that
     */
    boolean put(ProjectView project, Packing packing, Instant now) {
        StoredBytes stored = store(packing);
        Optional<FiledPackage> earlier = find(project.id());
        if (earlier.filter(same -> same.holds(stored)).isPresent()) {
            shelf.remove(stored.id());
            return false;
        }
        earlier.ifPresent(this::discard);
        FiledPackage added = filed.save(new FiledPackage(project.id(), packing.name(now), stored, now));
        filed.flush();
        cataloguing.add(added, project);
        return true;
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

    Optional<FiledPackage> find(ProjectId project) {
        return filed.findByProjectId(project.value());
    }

    /** @throws NoSuchElementException when the project is not archived */
    FiledPackage get(ProjectId project) {
        return find(project)
                .orElseThrow(() -> new NoSuchElementException("Project %s is not archived".formatted(project)));
    }

    List<FiledPackage> of(Collection<ProjectId> projects) {
        return filed.findByProjectIdIn(projects.stream().map(ProjectId::value).toList());
    }

    static ArchivedProject archived(ProjectView project, FiledPackage filed, ZoneId zone) {
        return new ArchivedProject(
                project,
                LocalDate.ofInstant(project.proposedAt(), zone).getYear(),
                filed.filedAt(),
                filed.fileName(),
                filed.stored().length(),
                filed.stored().sha256(),
                filed.outcome());
    }

    /** Projects of whose packages nothing is found yet. */
    List<ProjectId> notRead(int most) {
        return filed.findNotRead(Limit.of(most)).stream().map(ProjectId::new).toList();
    }

    /** Takes a package into the catalogue that was filed before there was one. */
    void read(ProjectView project) {
        cataloguing.add(get(project.id()), project);
    }

    /** Copies the package, a piece at a time. */
    void copy(ProjectId project, OutputStream to) throws IOException {
        try (InputStream bytes = shelf.open(get(project).stored())) {
            bytes.transferTo(to);
        }
    }

    /** Copies the file at this place of the package. */
    void copy(ProjectId project, int wanted, OutputStream to) throws IOException {
        try (InputStream bytes = shelf.open(get(project).stored())) {
            PackageReader.read(bytes, (position, name, content) -> {
                if (position == wanted) {
                    content.transferTo(to);
                }
                return position < wanted;
            });
        }
    }
}
