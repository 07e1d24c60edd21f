package io.septet.desk;

import io.septet.directory.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** While somebody takes back what they put before others: whose tasks it ends hear of it, by {@link TaskTakenBack}. */
@Component
public class TakingBack {

    private final ThreadLocal<PersonId> author = new ThreadLocal<>();

    /** Ends what was put before others, for its author. */
    public void by(PersonId person, Runnable end) {
        author.set(person);
        try {
            end.run();
        } finally {
            author.remove();
        }
    }

    /** Id of whoever takes something back just now, within this transaction. */
    public Optional<PersonId> author() {
        return Optional.ofNullable(author.get());
    }
}
