package io.septet.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.septet.directory.PersonId;
import io.septet.directory.PersonName;
import io.septet.project.ProjectView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What the files under {@code demo/} hold.
 *
 * @param lines what people say in every project alike
 * @param plots of the projects, the earliest first
 */
public record Story(Company company, Words lines, List<Plot> plots) {

    public static Story read(ObjectMapper json) {
        Projects projects = read(json, "demo/projects.json", Projects.class);
        List<Plot> plots = projects.projects().stream()
                .sorted(Comparator.comparingInt(Plot::proposedDaysAgo).reversed())
                .toList();
        return new Story(read(json, "demo/company.json", Company.class), projects.lines(), plots);
    }

    /** The names of all its projects, in either language. */
    public Set<String> names() {
        return plots.stream().flatMap(plot -> plot.names().stream()).collect(Collectors.toSet());
    }

    /** Its projects that are not among these, in whatever language they were played. */
    public List<Plot> missingAmong(List<ProjectView> there) {
        Set<String> names = there.stream().map(ProjectView::name).collect(Collectors.toSet());
        return plots.stream().filter(plot -> !plot.isAmong(names)).toList();
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> type) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Projects(Words lines, List<Plot> projects) {}

    /** Texts in both languages. */
    public record Words(Map<String, String> zh, Map<String, String> en) {

        public @Nullable String in(String language, String key) {
            return (language.equals("zh") ? zh : en).get(key);
        }
    }

    /** @param processOwner who looks after its processes and templates */
    public record Company(PersonId processOwner, List<Department> departments) {

        public Department department(String id) {
            return departments.stream()
                    .filter(department -> department.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }
    }

    public record Department(String id, String zh, String en, List<Person> people) {

        public String name(String language) {
            return language.equals("zh") ? zh : en;
        }

        public Person head() {
            return people.get(0);
        }

        public Person contact() {
            return people.get(1);
        }

        public Person deputy() {
            return people.get(2);
        }
    }

    public record Person(String id, PersonName zh, PersonName en) {

        public PersonName name(String language) {
            return language.equals("zh") ? zh : en;
        }
    }

    /** How far a project has come when the demo opens. */
    public enum Chapter {
        GOAL,
        RESPONSIBILITIES,
        SIGN_OFF,
        TRACKING,
        CHANGE,
        REVIEW,
        ARCHIVE
    }

    /**
     * A project.
     *
     * @param proposedDaysAgo in working days
     * @param departments those that take part, the leading one first
     */
    public record Plot(
            Chapter step,
            int proposedDaysAgo,
            String category,
            String initiatingDepartment,
            String overallLead,
            String coordinator,
            List<String> departments,
            List<Item> items,
            Map<String, String> zh,
            Map<String, String> en) {

        public @Nullable String text(String language, String key) {
            return new Words(zh, en).in(language, key);
        }

        /** What the project is called, in whatever language it was played. */
        private Set<String> names() {
            return Set.of(zh.get("name"), en.get("name"));
        }

        /** Whether one of these projects is this one, in whatever language it was played. */
        public boolean isAmong(Collection<String> names) {
            return names().stream().anyMatch(names::contains);
        }
    }

    /**
     * A work item.
     *
     * @param from first day, in working days from the first day of work
     * @param to last day, likewise
     * @param support departments that are consulted
     * @param predecessors positions of other items
     */
    public record Item(
            String department,
            String responsible,
            int from,
            int to,
            boolean milestone,
            List<String> support,
            List<Integer> predecessors,
            Map<String, String> zh,
            Map<String, String> en) {

        public @Nullable String text(String language, String key) {
            return new Words(zh, en).in(language, key);
        }
    }
}
