package io.septet.platform.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.filter.FilterQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.impl.persistence.entity.FilterManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Task lists that can be shown. Everybody's Tasklist asks for all of them at once, and one that cannot be read or answered
 * would leave everybody without tasks: it is not taken, and one that is there already is left out.
 */
class UsableFilters extends FilterManager {

    private static final Logger LOG = LoggerFactory.getLogger(UsableFilters.class);

    private final JdbcTemplate sql;
    private final Sentences sentences;

    UsableFilters(JdbcTemplate sql, Sentences sentences) {
        this.sql = sql;
        this.sentences = sentences;
    }

    @Override
    public Filter insertOrUpdateFilter(Filter filter) {
        if (Conditions.holdExpressions(filter.getQuery())) {
            throw new BadUserRequestException(sentences.say("platform.query.expression"));
        }
        Filter saved = super.insertOrUpdateFilter(filter);
        try {
            AbstractQuery<?, ?> query = saved.getQuery();
            query.evaluateExpressionsAndExecuteCount(Context.getCommandContext());
        } catch (ProcessEngineException unanswerable) {
            throw new BadUserRequestException(
                    sentences.say("platform.filter.unanswerable", String.valueOf(unanswerable.getMessage())),
                    unanswerable);
        }
        return saved;
    }

    @Override
    public List<Filter> findFiltersByQueryCriteria(FilterQueryImpl query) {
        List<Filter> found;
        try {
            found = super.findFiltersByQueryCriteria(query);
        } catch (ProcessEngineException unreadable) {
            LOG.warn("One of the filters cannot be read: {}", unreadable.getMessage());
            found = oneByOne(query);
        }
        return found.stream().filter(UsableFilters::isUsable).toList();
    }

    private List<Filter> oneByOne(FilterQueryImpl query) {
        int first = query.getFirstResult();
        int most = query.getMaxResults();
        query.setFirstResult(0);
        query.setMaxResults(Integer.MAX_VALUE);
        return sql.queryForList("select ID_ from ACT_RU_FILTER order by ID_", String.class).stream()
                .flatMap(id -> ifReadable(() -> super.findFiltersByQueryCriteria((FilterQueryImpl) query.filterId(id)))
                        .orElse(List.of())
                        .stream())
                .skip(first)
                .limit(most)
                .toList();
    }

    /** None where it cannot be used: whoever asks for it hears that there is no such filter. */
    @Override
    public @Nullable FilterEntity findFilterById(String id) {
        FilterEntity filter = super.findFilterById(id);
        return filter == null || isUsable(filter) ? filter : null;
    }

    @Override
    protected @Nullable FilterEntity findFilterByIdInternal(String id) {
        return ifReadable(() -> super.findFilterByIdInternal(id)).orElse(null);
    }

    private static <T> Optional<T> ifReadable(Supplier<T> reading) {
        try {
            return Optional.ofNullable(reading.get());
        } catch (ProcessEngineException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isUsable(Filter filter) {
        AbstractQuery<?, ?> query = filter.getQuery();
        boolean usable = !Conditions.areTooMany(query) && !Conditions.holdExpressions(query);
        if (!usable) {
            LOG.warn("The filter '{}' asks for what is not answered, and is left out.", filter.getName());
        }
        return usable;
    }
}
