package io.septet.archive.domain;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.dialect.Dialect;
import org.hibernate.dialect.PostgreSQLDialect;
import org.hibernate.type.StandardBasicTypes;

/**
 * The condition {@code has_grams(document.id, document.grams, :grams)} of a query: the document has all of them. PostgreSQL keeps
 * the grams of a document in an array with an index of what is in it; H2, which has no such index, keeps the documents of a gram.
 */
public class HasGrams implements FunctionContributor {

    static final String NAME = "has_grams";

    @Override
    public void contributeFunctions(FunctionContributions to) {
        String condition = isPostgreSql(to.getDialect())
                ? "?2@>?3"
                : "?1 in(select held.document_id from filed_posting held where held.gram=any(?3)"
                        + " group by held.document_id having count(*)=cardinality(?3))";
        to.getFunctionRegistry()
                .registerPattern(
                        NAME,
                        condition,
                        to.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN));
    }

    /** Whether it keeps grams in arrays. */
    public static boolean isPostgreSql(Dialect dialect) {
        return dialect instanceof PostgreSQLDialect;
    }
}
