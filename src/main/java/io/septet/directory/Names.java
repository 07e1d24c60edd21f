package io.septet.directory;

import java.util.HashMap;
import java.util.Map;

/** The names of people and departments for one page or document. Each is looked up once; nobody has no name. */
public final class Names {

    private final Directory directory;
    private final Map<String, String> people = new HashMap<>();
    private final Map<String, String> departments = new HashMap<>();

    public Names(Directory directory) {
        this.directory = directory;
    }

    /** The person's name, or the id of somebody who has left; empty for null. */
    public String person(String id) {
        return id == null
                ? ""
                : people.computeIfAbsent(id, person -> directory.person(person).name());
    }

    /** The department's name, or the id of one that is no more; empty for null. */
    public String department(String id) {
        return id == null
                ? ""
                : departments.computeIfAbsent(
                        id, department -> directory.department(department).name());
    }
}
