package io.septet.desk.process;

import io.septet.platform.Texts;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one list that Tasklist shows: the tasks that a person may work on, the earliest due date first. It needs no
 * condition, because the engine's authorizations already leave out everybody else's tasks.
 */
@Component
class TaskFilter implements ApplicationRunner {

    private final FilterService filters;
    private final TaskService tasks;
    private final String name;

    TaskFilter(
            FilterService filters,
            TaskService tasks,
            @Value("${septet.desk.filter-name:}") String name,
            MessageSource texts) {
        this.filters = filters;
        this.tasks = tasks;
        this.name = name.isBlank() ? inEveryLanguage(texts) : name;
    }

    /** Tasklist shows each reader theirs. */
    private static String inEveryLanguage(MessageSource texts) {
        return Texts.LANGUAGES.stream()
                .map(language -> texts.getMessage("desk.filter", null, language))
                .collect(Collectors.joining(" · "));
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (filters.createTaskFilterQuery().count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(tasks.createTaskQuery().orderByDueDate().asc());
        filter.setProperties(Map.of("refresh", true, "priority", 0, "color", "#3d6b99", "description", ""));
        filters.saveFilter(filter);
    }
}
