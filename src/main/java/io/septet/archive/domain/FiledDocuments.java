package io.septet.archive.domain;

import io.septet.archive.Listed;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** All that can be found in the archive. */
public final class FiledDocuments {

    private static final String FROM = " from Project project join FiledPackage filed on filed.projectId = project.id";

    /** How many of the latest are read before all are asked. */
    private static final int LATEST = 2_000;

    private static final String LESSONS = "select document" + FROM
            + " join FiledDocument document on document.projectId = project.id where document.kind = LESSON and ";

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
        if (!words.isEmpty()) {
            List<FiledDocument> latest = holding(words, lessons, of, first, most, false);
            if (latest.size() == most) {
                return latest;
            }
        }
        return holding(words, lessons, of, first, most, true);
    }

    private List<FiledDocument> holding(
            Words words, boolean lessons, ProjectConditions of, int first, int most, boolean byGrams) {
        StringBuilder hql = new StringBuilder("select document").append(FROM);
        hql.append(" join FiledDocument document on document.projectId = project.id where ")
                .append(of.inWords())
                .append(lessons ? " and document.kind = LESSON" : " and document.kind <> LESSON");
        Map<String, Object> parameters = new HashMap<>();
        if (!byGrams) {
            hql.append(" and document.id > :before");
            parameters.put("before", newest() - LATEST);
        } else if (!words.isEmpty()) {
            hql.append(" and ").append(HasGrams.NAME).append("(document.id, :grams)");
            parameters.put("grams", words.grams());
        }
        List<String> patterns = words.patterns();
        for (int i = 0; i < patterns.size(); i++) {
            hql.append(" and document.folded like :word%d escape '!'".formatted(i));
            parameters.put("word" + i, patterns.get(i));
        }
        TypedQuery<FiledDocument> query =
                database.createQuery(hql.append(" order by document.id desc").toString(), FiledDocument.class);
        of.setOn(query);
        parameters.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    private long newest() {
        return database.createQuery("select coalesce(max(document.id), 0) from FiledDocument document", Long.class)
                .getSingleResult();
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
