package io.septet.archive.domain;

import io.septet.archive.Listed;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All that can be found in the archive. */
public final class FiledDocuments {

    private static final String FROM = " from Project project join FiledPackage filed on filed.projectId = project.id";

    /** How many of the latest are read before those are asked that have the grams. */
    private static final int LATEST = 200;

    private static final int ALL = 1_000_000_000;

    private static final String DOCUMENT = " join FiledDocument document on document.projectId = project.id";

    private static final String PROJECT = " join Project project on project.id = document.projectId"
            + " join FiledPackage filed on filed.projectId = project.id";

    private static final String HOLDERS = "select document.id as id from GramHolder document where " + HasGrams.NAME
            + "(document.id, document.grams, :grams)";

    private static final String LESSONS = "select document" + FROM + DOCUMENT + " where document.kind = LESSON and ";

    private final EntityManager database;

    public FiledDocuments(EntityManager database) {
        this.database = database;
    }

    /** Stores them, and forgets what they say. */
    public void add(List<FiledDocument> documents) {
        documents.forEach(database::persist);
        database.flush();
        documents.forEach(database::detach);
    }

    public void removeOf(ProjectId project) {
        database.createQuery("delete from FiledDocument document where document.projectId = :project")
                .setParameter("project", project.value())
                .executeUpdate();
    }

    /** The documents of a package, the earliest first, and then the files. */
    public List<Listed> of(ProjectId project) {
        return database.createQuery(
                        """
                        select distinct new io.septet.archive.Listed(
                            document.position, document.kind, document.path, document.subject, document.dated)
                        from FiledDocument document
                        where document.projectId = :project and document.kind in (DOCUMENT, FILE)
                        order by document.position""",
                        Listed.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    /** The document at this place of the package. */
    public Optional<Listed> of(ProjectId project, int position) {
        return of(project).stream()
                .filter(document -> document.position() == position)
                .findFirst();
    }

    /**
     * What holds the words, what was filed last first. What is said often stands among the latest, too, and is found by reading
     * those; what is said seldom is found by its grams.
     *
     * @param lessons only what was learned, instead of all else
     * @param first how many to leave out
     */
    public List<FiledDocument> holding(Words words, boolean lessons, ProjectConditions of, int first, int most) {
        String which = "%s and document.kind %s LESSON".formatted(of.inWords(), lessons ? "=" : "<>");
        String readable = "select document.id as id" + FROM + DOCUMENT + " where " + which;
        List<FiledDocument> latest = page(among(readable, words.isEmpty() ? ALL : LATEST, words, "", of), first, most);
        return words.isEmpty() || latest.size() == most
                ? latest
                : page(
                        among(HOLDERS, ALL, words, PROJECT + " where " + which, of)
                                .setParameter("grams", words.grams()),
                        first,
                        most);
    }

    private static List<FiledDocument> page(TypedQuery<FiledDocument> query, int first, int most) {
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /**
     * Those among so many of the latest candidates that hold the words. Candidates come in their order out of a query of their own,
     * so that only as many texts are read, and only as many projects looked at, as are wanted.
     *
     * @param rest what besides has to hold
     */
    private TypedQuery<FiledDocument> among(
            String candidates, int latest, Words words, String rest, ProjectConditions of) {
        List<String> patterns = words.patterns();
        String hold = IntStream.range(0, patterns.size())
                .mapToObj(" and document.folded like :word%d escape '!'"::formatted)
                .collect(Collectors.joining());
        TypedQuery<FiledDocument> query = database.createQuery(
                """
                select document from (%s order by document.id desc limit %d) candidate
                join FiledDocument document on document.id = candidate.id%s%s
                order by candidate.id desc"""
                        .formatted(candidates, latest, hold, rest),
                FiledDocument.class);
        of.setOn(query);
        for (int i = 0; i < patterns.size(); i++) {
            query.setParameter("word" + i, patterns.get(i));
        }
        return query;
    }

    /** What was learned, in projects of this category first, and there what was filed last. */
    public List<FiledDocument> lessons(ProjectConditions of, Category category, int most) {
        TypedQuery<FiledDocument> query = database.createQuery(
                LESSONS + of.inWords()
                        + " order by case when project.category = :like then 0 else 1 end, document.id desc",
                FiledDocument.class);
        of.setOn(query);
        return query.setParameter("like", category).setMaxResults(most).getResultList();
    }

    /** What was learned in this project, in these words. */
    public Optional<FiledDocument> lesson(ProjectConditions of, ProjectId project, String words) {
        of.and(
                "document.projectId = :origin and document.words = :said",
                Map.of("origin", project.value(), "said", words));
        TypedQuery<FiledDocument> query = database.createQuery(LESSONS + of.inWords(), FiledDocument.class);
        of.setOn(query);
        return query.setMaxResults(1).getResultStream().findFirst();
    }

    /** Archived projects, the one filed last first. */
    public List<ProjectId> projects(ProjectConditions of, int first, int most) {
        TypedQuery<UUID> query = database.createQuery(
                "select project.id" + FROM + " where " + of.inWords() + " order by project.filedAt desc, project.id",
                UUID.class);
        of.setOn(query);
        return query.setFirstResult(first).setMaxResults(most).getResultList().stream()
                .map(ProjectId::new)
                .toList();
    }

    public long count(ProjectConditions of) {
        TypedQuery<Long> query = database.createQuery("select count(*)" + FROM + " where " + of.inWords(), Long.class);
        of.setOn(query);
        return query.getSingleResult();
    }
}
