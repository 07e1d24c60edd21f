package io.septet.archive;

import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.Grams;
import io.septet.archive.domain.HasGrams;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps by which grams documents are found, as {@link HasGrams} asks for them. What belongs to a document goes with it; that is for
 * the database.
 */
@Component
class GramIndex {

    private static final int AT_ONCE = 1_000;

    private final EntityManagerFactory entities;
    private final JdbcTemplate sql;

    GramIndex(EntityManagerFactory entities, JdbcTemplate sql) {
        this.entities = entities;
        this.sql = sql;
    }

    void add(List<FiledDocument> documents) {
        if (HasGrams.isPostgreSql(entities.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect())) {
            addArrays(documents);
        } else {
            addPostings(documents);
        }
    }

    private void addArrays(List<FiledDocument> documents) {
        sql.batchUpdate(
                "insert into filed_grams (document_id, grams) values (?, ?)",
                documents,
                AT_ONCE,
                (insert, document) -> {
                    insert.setLong(1, document.number());
                    insert.setArray(
                            2,
                            insert.getConnection()
                                    .createArrayOf(
                                            "integer",
                                            Grams.of(document.folded()).toArray()));
                });
    }

    private void addPostings(List<FiledDocument> documents) {
        List<Object[]> postings = documents.stream()
                .flatMap(document ->
                        Grams.of(document.folded()).stream().map(gram -> new Object[] {gram, document.number()}))
                .toList();
        sql.batchUpdate("insert into filed_posting (gram, document_id) values (?, ?)", postings);
    }
}
