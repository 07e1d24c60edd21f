package io.septet.archive;

import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.FiledDocuments;
import io.septet.archive.domain.Likeness;
import io.septet.archive.domain.Likeness.Common;
import io.septet.archive.domain.ProjectConditions;
import io.septet.directory.DepartmentId;
import io.septet.directory.PersonId;
import io.septet.evidence.EarlierLessons;
import io.septet.evidence.Lesson;
import io.septet.evidence.OfferedLesson;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import io.septet.project.Readers;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Offers what archived projects have learned (G7). So many of the latest are looked at, those of the same category before the others. */
@Component
@Transactional(readOnly = true)
class LessonsOfProjects implements EarlierLessons {

    private static final int LOOKED_AT = 1_000;

    /** So many of one project, so that others are heard, too. */
    private static final int OF_ONE_PROJECT = 2;

    private final FiledDocuments documents;
    private final Projects projects;
    private final Readers readers;

    LessonsOfProjects(EntityManager database, Projects projects, Readers readers) {
        this.documents = new FiledDocuments(database);
        this.projects = projects;
        this.readers = readers;
    }

    @Override
    public List<OfferedLesson> like(
            Category category, Collection<DepartmentId> departments, String words, PersonId reader) {
        List<FiledDocument> lessons = documents.lessons(
                new ProjectConditions(readers.condition(readers.reader(reader))), category, LOOKED_AT);
        Map<ProjectId, ProjectView> from =
                projects
                        .these(lessons.stream()
                                .map(FiledDocument::project)
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(ProjectView::id, Function.identity()));
        Likeness likeness = new Likeness(category, departments, words);
        Map<ProjectId, Long> latest =
                lessons.stream().collect(Collectors.toMap(FiledDocument::project, FiledDocument::number, Math::max));
        Map<ProjectId, Integer> taken = new HashMap<>();
        return lessons.stream()
                .map(lesson -> likeness.with(Objects.requireNonNull(from.get(lesson.project())), lesson))
                .filter(Common::isLike)
                .sorted(Comparator.comparingDouble(Common::score)
                        .thenComparingLong(
                                common -> latest.getOrDefault(common.project().id(), 0L))
                        .reversed()
                        .thenComparingLong(common -> common.lesson().number()))
                .filter(common -> taken.merge(common.project().id(), 1, Integer::sum) <= OF_ONE_PROJECT)
                .limit(MOST)
                .map(LessonsOfProjects::offered)
                .toList();
    }

    private static OfferedLesson offered(Common common) {
        return new OfferedLesson(
                lesson(common.lesson(), common.project()), common.sameCategory(), common.departments(), common.words());
    }

    private static Lesson lesson(FiledDocument document, ProjectView project) {
        return new Lesson(project.id(), project.code() + " · " + project.name(), document.subject(), document.words());
    }

    @Override
    public Optional<Lesson> find(ProjectId project, String text, PersonId reader) {
        return documents
                .lesson(new ProjectConditions(readers.condition(readers.reader(reader))), project, text)
                .map(document -> lesson(document, projects.get(project)));
    }
}
