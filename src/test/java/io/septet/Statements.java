package io.septet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.function.Executable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Listens at the database to what the engine and everybody else ask of it. */
@TestComponent
public class Statements implements BeanPostProcessor {

    private final ThreadLocal<List<String>> heard = new ThreadLocal<>();

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database)
                        .afterQuery((execution, queries) -> queries.forEach(query -> hear(query.getQuery())))
                        .build()
                : bean;
    }

    private void hear(String statement) {
        List<String> listener = heard.get();
        if (listener != null) {
            listener.add(statement);
        }
    }

    /** The statements of this thread while something is done, and how often each is made. */
    public Map<String, Long> during(Executable action) {
        List<String> statements = new ArrayList<>();
        heard.set(statements);
        try {
            action.execute();
        } catch (Throwable e) {
            throw new AssertionError(e);
        } finally {
            heard.remove();
        }
        return statements.stream()
                .map(Statements::alike)
                .collect(Collectors.groupingBy(text -> text, TreeMap::new, Collectors.counting()));
    }

    /** However the statement is laid out, and however many values a list in it has room for; one value is no list. */
    private static String alike(String statement) {
        return statement
                .replaceAll("\\s+", " ")
                .replaceAll("\\( ?\\?[ ,?]*\\)", "(?)")
                .replaceAll(" in \\(\\?\\)| ?= any ?\\(\\?\\)", "=?");
    }
}
