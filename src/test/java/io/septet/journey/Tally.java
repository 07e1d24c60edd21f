package io.septet.journey;

import java.util.ArrayList;
import java.util.List;

/** What a journey asks of its people: every form that somebody completed at a browser, and which of them were signatures. */
public final class Tally {

    /** A form that was completed; a signature is one that asks for the password. */
    record Completed(String form, boolean signed) {}

    private final List<Completed> completed = new ArrayList<>();
    private Runnable next = () -> {};

    /** What happens after each form, such as time that passes. */
    void afterEach(Runnable happens) {
        next = happens;
    }

    void add(String form, boolean signed) {
        completed.add(new Completed(form, signed));
        next.run();
    }

    /** Names of the forms, as people read them, in the order in which they were completed. */
    List<String> forms() {
        return completed.stream().map(Completed::form).toList();
    }

    /** The same of those that were signed. */
    List<String> signatures() {
        return completed.stream().filter(Completed::signed).map(Completed::form).toList();
    }
}
