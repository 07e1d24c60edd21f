package io.septet.goal.process;

import io.septet.goal.Round;
import java.util.List;
import java.util.Optional;

/** Looks back on the rounds of a goal. */
final class Rounds {

    private Rounds() {}

    /** The last one that was put to the departments and not taken back. */
    static Optional<Round> answered(List<Round> rounds) {
        return rounds.stream().filter(round -> round.takenBackAt() == null).reduce((earlier, later) -> later);
    }
}
