package io.septet.platform;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What the code and a decision table of the process owners agree on. Implementations are beans, one per decision; a table
 * that says what nobody understands is refused when it is deployed.
 */
public interface DecisionContract {

    /** The id of the decision. */
    String decision();

    /** What the table may ask for; it need not ask for all of it. */
    List<Input> inputs();

    /** What the table says, all of it in every rule. */
    List<Output> outputs();

    /** Whether some rule must fit whatever comes, because the code always needs an answer. */
    default boolean isComplete() {
        return false;
    }

    /** A kind of value, by its names in DMN. */
    enum Kind {
        TRUTH("boolean"),
        TEXT("string"),
        /** Texts that the code looks for itself ({@link WordTables}), so that nothing else may stand in a cell. */
        WORDS("string"),
        WHOLE_NUMBER("integer", "long"),
        NUMBER("number", "double", "integer", "long");

        private final Set<String> names;

        Kind(String... names) {
            this.names = Set.of(names);
        }

        public boolean isCalled(String name) {
            return names.contains(name);
        }

        public boolean isNumber() {
            return this == WHOLE_NUMBER || this == NUMBER;
        }
    }

    /**
     * A variable that the table may ask for.
     *
     * @param words the texts that it can be; empty where it is no text, or any
     */
    record Input(String variable, Kind kind, Collection<String> words) {

        public Input(String variable, Kind kind) {
            this(variable, kind, List.of());
        }
    }

    /**
     * Something that every rule says. Numbers are 0 or more.
     *
     * @param words the texts that have a meaning; empty for what is no text
     * @param others texts that have one besides, for now, such as the ids of people who work here
     */
    record Output(String name, Kind kind, Collection<String> words, Predicate<String> others) {

        public static Output word(String name, Collection<String> words) {
            return new Output(name, Kind.TEXT, words, other -> false);
        }

        public static Output number(String name) {
            return new Output(name, Kind.WHOLE_NUMBER, List.of(), other -> false);
        }
    }
}
