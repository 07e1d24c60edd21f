package io.septet.goal;

import java.util.Map;

/** What words are worth in a goal. The words are the process owner's. */
@FunctionalInterface
public interface GoalWords {

    /** Each word with what it is worth, by the name that the domain has for it. */
    Map<String, String> words();
}
