package io.septet.demo.process;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** What the files under {@code demo/} hold: the company, and the plot of each project. */
final class Story {

    private Story() {}

    record Company(List<Department> departments) {}

    record Department(String id, String zh, String en, List<Person> people) {

        String name(String language) {
            return language.equals("zh") ? zh : en;
        }

        Person head() {
            return people.get(0);
        }

        Person contact() {
            return people.get(1);
        }

        Person deputy() {
            return people.get(2);
        }
    }

    record Person(String id, String zh, String en) {

        String name(String language) {
            return language.equals("zh") ? zh : en;
        }
    }

    record Projects(List<Plot> projects) {}

    /** How far a project has come when the demo opens. */
    enum Chapter {
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
     * @param departments those that take part, the leading one first
     */
    record Plot(
            Chapter step,
            int proposedDaysAgo,
            String category,
            String initiatingDepartment,
            String overallLead,
            String coordinator,
            List<String> departments,
            List<Item> items,
            Map<String, Object> zh,
            Map<String, Object> en) {

        String text(String language, String key) {
            return String.valueOf((language.equals("zh") ? zh : en).get(key));
        }
    }

    /**
     * A work item.
     *
     * @param from first day, counted from the first day of work
     * @param to last day, likewise
     * @param support departments that are consulted
     * @param predecessors positions of other items
     */
    record Item(
            String department,
            String responsible,
            int from,
            int to,
            boolean milestone,
            List<String> support,
            List<Integer> predecessors,
            Map<String, String> zh,
            Map<String, String> en) {

        String text(String language, String key) {
            return (language.equals("zh") ? zh : en).get(key);
        }
    }

    static Company company(ObjectMapper json) {
        return read(json, "demo/company.json", Company.class);
    }

    static List<Plot> plots(ObjectMapper json) {
        return read(json, "demo/projects.json", Projects.class).projects();
    }

    private static <T> T read(ObjectMapper json, String file, Class<T> type) {
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return json.readValue(content, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
