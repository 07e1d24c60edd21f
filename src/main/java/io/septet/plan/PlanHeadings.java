package io.septet.plan;

import io.septet.directory.Roster;
import io.septet.plan.domain.TableHeadings;
import io.septet.platform.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/**
 * How the columns of plan tables are called: as Septet calls them itself in each of its languages, and as others do
 * (R7). The one place from which both what is pasted and what is read from a file are understood.
 */
@Component
public class PlanHeadings {

    private static final String ALSO = "plan/headings.properties";
    private static final String ACTION = "ACTION";

    private final MessageSource texts;
    private final Map<String, PlanColumn> columns = new LinkedHashMap<>();
    private final List<String> actions = new ArrayList<>();

    PlanHeadings(MessageSource texts) {
        this.texts = texts;
        Properties also = also();
        for (PlanColumn column : PlanColumn.values()) {
            Stream.concat(
                            Texts.LANGUAGES.stream().map(language -> name(column, language)),
                            Stream.of(also.getProperty(column.name()).split(",")))
                    .forEach(heading -> columns.putIfAbsent(heading, column));
        }
        actions.addAll(List.of(also.getProperty(ACTION).split(",")));
    }

    private static Properties also() {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(ALSO), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How Septet calls a column. */
    public String name(PlanColumn column, Locale language) {
        return texts.getMessage(column.heading(), null, language);
    }

    /** Every heading that is known, for whoever has to tell a table from a block of cells. */
    public List<String> all() {
        return List.copyOf(columns.keySet());
    }

    /** The headings, together with those that name a department. */
    TableHeadings of(Roster roster) {
        return new TableHeadings(columns, actions, roster);
    }
}
