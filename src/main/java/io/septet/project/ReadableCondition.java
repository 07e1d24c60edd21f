package io.septet.project;

import java.util.Map;

/**
 * What {@link Readers} says in words as a condition of a query of another module, so that one finds only what one may see. It
 * goes by an entity {@code Project} that is called {@code project}.
 *
 * @param inWords in the language of queries
 * @param values by the name under which the condition speaks of it, each value
 */
public record ReadableCondition(String inWords, Map<String, Object> values) {}
