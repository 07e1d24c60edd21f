package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.demo.Story;
import io.septet.directory.Department;
import io.septet.directory.DepartmentId;
import io.septet.directory.Directory;
import io.septet.directory.Person;
import io.septet.directory.PersonId;
import io.septet.platform.AsSystem;
import io.septet.portal.Tour;
import io.septet.project.ProjectView;
import io.septet.project.Projects;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Introduces, of each project that is under way, one person for whom something waits. */
@Component
@Profile("demo")
class DemoTour implements Tour {

    private final FirstTasks firstTasks;
    private final Projects projects;
    private final Directory directory;
    private final DemoSettings settings;
    private final AsSystem asSystem;
    private final String administrator;
    private final Story story;

    DemoTour(
            FirstTasks firstTasks,
            Projects projects,
            Directory directory,
            DemoSettings settings,
            AsSystem asSystem,
            ObjectMapper json,
            @Value("${septet.admin.user:admin}") String administrator) {
        this.firstTasks = firstTasks;
        this.projects = projects;
        this.directory = directory;
        this.settings = settings;
        this.asSystem = asSystem;
        this.administrator = administrator;
        this.story = Story.read(json);
    }

    @Override
    public String password() {
        return settings.password();
    }

    @Override
    public String administrator() {
        return administrator;
    }

    @Override
    public PersonId processOwner() {
        return story.company().processOwner();
    }

    @Override
    public Progress progress() {
        if (!settings.projects()) {
            return new Progress(0, 0);
        }
        int all = story.plots().size();
        return new Progress(
                all - story.missingAmong(projects.named(story.names())).size(), all);
    }

    @Override
    public List<Guest> guests() {
        return asSystem.call(() -> {
            Map<String, Task> firsts = firstTasks.byProject();
            Map<String, ProjectView> byCode = projects.coded(firsts.keySet()).stream()
                    .collect(Collectors.toMap(ProjectView::code, Function.identity()));
            Map<PersonId, Person> people =
                    directory.people().stream().collect(Collectors.toMap(Person::id, Function.identity()));
            Map<DepartmentId, String> departments =
                    directory.departments().stream().collect(Collectors.toMap(Department::id, Department::name));
            return firsts.entrySet().stream()
                    .filter(first -> byCode.containsKey(first.getKey()))
                    .sorted(Comparator.comparing(first ->
                            Objects.requireNonNull(byCode.get(first.getKey())).step()))
                    .flatMap(first -> guest(first.getValue(), people, departments).stream())
                    .toList();
        });
    }

    private static Optional<Guest> guest(
            Task task, Map<PersonId, Person> people, Map<DepartmentId, String> departments) {
        return Stream.ofNullable(people.get(PersonId.of(task.getAssignee())))
                .map(person -> new Guest(
                        person.id(),
                        person.name(),
                        person.departments().stream().map(departments::get).collect(Collectors.joining(", ")),
                        task.getName()))
                .findFirst();
    }
}
