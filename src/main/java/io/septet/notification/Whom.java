package io.septet.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The words for whom to tell, the same in models and in the escalation ladder. In the place of a word may stand the id of a
 * department (its contact in the project, or its head where it takes no part) or of a person.
 */
public enum Whom {
    OVERALL_LEAD("overallLead"),
    COORDINATOR("coordinator"),
    /** One of each department. */
    CONTACTS("contacts"),
    /** Of the departments. */
    HEADS("heads"),
    /** All of them, the deputies, who proposed the project and everybody who works on it. */
    PARTICIPANTS("participants"),
    /** Of a task. */
    ASSIGNEE("assignee"),
    /** Of the department that a task is for. */
    DEPARTMENT_HEAD("departmentHead");

    /** Whom a model can have told, as something of the project. */
    public static final Set<Whom> OF_A_PROJECT = EnumSet.of(OVERALL_LEAD, COORDINATOR, CONTACTS, HEADS, PARTICIPANTS);

    /** Whom the escalation ladder can have told of a late task: one person. */
    public static final Set<Whom> OF_A_TASK = EnumSet.of(ASSIGNEE, DEPARTMENT_HEAD, COORDINATOR, OVERALL_LEAD);

    private final String word;

    Whom(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }

    /** What that word means, if it is one. */
    public static Optional<Whom> of(String word) {
        return Arrays.stream(values()).filter(whom -> whom.word.equals(word)).findFirst();
    }

    /** The words for these, in alphabetical order. */
    public static Collection<String> words(Set<Whom> some) {
        return some.stream().map(whom -> whom.word).sorted().toList();
    }
}
