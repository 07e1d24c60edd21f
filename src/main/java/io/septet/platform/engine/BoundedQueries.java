package io.septet.platform.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.cfg.IdGenerator;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.PersistenceSession;
import org.camunda.bpm.engine.impl.db.entitymanager.DbEntityManager;

/** The engine's access to the database, which refuses a query with too many conditions, wherever it came from. */
class BoundedQueries extends DbEntityManager {

    private final Sentences sentences;

    BoundedQueries(IdGenerator ids, PersistenceSession persistence, Sentences sentences) {
        super(ids, persistence);
        this.sentences = sentences;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public List selectListWithRawParameter(String statement, Object parameter, int firstResult, int maxResults) {
        check(parameter);
        return super.selectListWithRawParameter(statement, parameter, firstResult, maxResults);
    }

    @Override
    public Object selectOne(String statement, Object parameter) {
        check(parameter);
        return super.selectOne(statement, parameter);
    }

    private void check(Object parameter) {
        if (parameter instanceof AbstractQuery<?, ?> query) {
            Conditions.check(query, sentences);
            if (Context.getCommandContext().getAuthentication() != null) {
                Conditions.checkFromOutside(query, sentences);
            }
        }
    }
}
