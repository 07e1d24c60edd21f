package io.septet.risk.domain;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import org.hibernate.Session;

class RisksByTheThousandImpl implements RisksByTheThousand {

    /** Rows that go to the database together: more than are ever at risk. */
    private static final int ALL = 100_000;

    private final EntityManager entities;

    RisksByTheThousandImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public void keep(Collection<ItemRisk> found) {
        Session session = entities.unwrap(Session.class);
        Integer before = session.getJdbcBatchSize();
        session.setJdbcBatchSize(ALL);
        found.forEach(entities::persist);
        entities.flush();
        session.setJdbcBatchSize(before);
    }
}
