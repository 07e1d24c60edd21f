package io.septet.archive;

import io.septet.archive.domain.Cutting;
import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.FiledDocuments;
import io.septet.archive.domain.FiledPackage;
import io.septet.archive.domain.ProjectConditions;
import io.septet.archive.domain.Words;
import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.project.Portfolio;
import io.septet.project.PortfolioFilter;
import io.septet.project.PortfolioFilter.Order;
import io.septet.project.PortfolioFilter.Which;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds what is in the archive, of the projects that somebody may read about and of no others (A2). */
@Component
@Transactional(readOnly = true)
public class Finds {

    private final FiledDocuments documents;
    private final Packages packages;
    private final Projects projects;
    private final Readers readers;
    private final Portfolio portfolio;
    private final Directory directory;
    private final WorkingTime time;

    Finds(
            EntityManager database,
            Packages packages,
            Projects projects,
            Readers readers,
            Portfolio portfolio,
            Directory directory,
            WorkingTime time) {
        this.documents = new FiledDocuments(database);
        this.packages = packages;
        this.projects = projects;
        this.readers = readers;
        this.portfolio = portfolio;
        this.directory = directory;
        this.time = time;
    }

    /** A page of the archived projects, whatever words are sought; the one filed last first. */
    public Page<ArchivedProject> projects(PersonId reader, Sought sought, Pageable page) {
        ProjectConditions conditions = conditions(reader, sought);
        int most = page.isUnpaged() ? Integer.MAX_VALUE : page.getPageSize();
        List<ProjectId> ids = documents.projects(conditions, first(page), most);
        Map<ProjectId, ProjectView> views = projects.byId(ids);
        Map<ProjectId, FiledPackage> filed =
                packages.of(ids).stream().collect(Collectors.toMap(FiledPackage::project, Function.identity()));
        List<ArchivedProject> found = ids.stream()
                .map(id -> Packages.archived(
                        Objects.requireNonNull(views.get(id)), Objects.requireNonNull(filed.get(id)), time.zone()))
                .toList();
        return new PageImpl<>(found, page, documents.count(conditions));
    }

    /** A page of what holds the words that are sought, with what was filed last first. */
    public Slice<Found> documents(PersonId reader, Sought sought, Pageable page) {
        Words words = Words.of(sought.text());
        List<FiledDocument> some = documents.holding(
                words, sought.lessons(), conditions(reader, sought), first(page), page.getPageSize() + 1);
        List<FiledDocument> shown = some.subList(0, Math.min(some.size(), page.getPageSize()));
        Map<ProjectId, ProjectView> views = projects.byId(
                shown.stream().map(FiledDocument::project).distinct().toList());
        return new SliceImpl<>(
                shown.stream()
                        .map(document -> found(document, Objects.requireNonNull(views.get(document.project())), words))
                        .toList(),
                page,
                some.size() > shown.size());
    }

    private static Found found(FiledDocument document, ProjectView project, Words words) {
        return new Found(
                project,
                document.kind(),
                document.position(),
                document.subject(),
                document.day(),
                Cutting.excerpt(document.words(), words));
    }

    /** What is in the package of a project, for whoever may read about it; empty while nothing of it is found yet. */
    public List<Listed> contents(ProjectId project, PersonId reader) {
        readers.open(project, reader);
        return documents.of(project);
    }

    /**
     * The document at this place of the package.
     *
     * @throws NoSuchElementException when there is none
     * @throws io.septet.project.NoSuchProject when they may not read about the project
     */
    public Listed document(ProjectId project, int position, PersonId reader) {
        readers.open(project, reader);
        return documents
                .of(project, position)
                .orElseThrow(() -> new NoSuchElementException("%s has no document %d".formatted(project, position)));
    }

    private static int first(Pageable page) {
        return page.isUnpaged() ? 0 : Math.toIntExact(page.getOffset());
    }

    private ProjectConditions conditions(PersonId reader, Sought sought) {
        PortfolioFilter filter = new PortfolioFilter(
                "", Which.ALL, null, sought.department(), sought.category(), null, false, sought.year(), Order.LATEST);
        ProjectConditions conditions = new ProjectConditions(portfolio.condition(reader, filter));
        Optional.ofNullable(sought.outcome()).ifPresent(conditions::ended);
        if (!sought.called().isBlank()) {
            conditions.people(peopleCalled(sought.called()));
        }
        return conditions;
    }

    /** Of somebody who has left, their id alone is known. */
    private Set<PersonId> peopleCalled(String name) {
        String wanted = folded(name);
        Set<PersonId> called = new HashSet<>();
        called.add(PersonId.of(name.strip()));
        directory.roster().people().stream()
                .filter(person -> folded(person.name()).contains(wanted))
                .map(Person::id)
                .forEach(called::add);
        return called;
    }

    private static String folded(String name) {
        return String.join("", Words.of(name).folded());
    }
}
