package io.septet.plan;

import io.septet.platform.PlainText;
import java.util.Locale;
import java.util.Optional;

/** What a department has to do with a work item (R3). */
public enum Raci {
    /** Does the work (执行). */
    R,
    /** Answers for the result and has the last word (问责); one department per item. */
    A,
    /** Does the work and answers for it. */
    AR,
    /** Is asked before (咨询). */
    C,
    /** Is told after (知会). */
    I;

    /** Whether the department answers for the item. */
    public boolean answers() {
        return this == A || this == AR;
    }

    /** Whether the department does the work. */
    public boolean works() {
        return this == R || this == AR;
    }

    /** Whether the department supports the item in a way that has to be said: its cooperation action (协作动作). */
    public boolean cooperates() {
        return this == R || this == C;
    }

    /** What a cell of a matrix says: {@code R}, {@code A/R}, {@code RA}, in small letters or wide ones, too. */
    public static Optional<Raci> read(String cell) {
        return switch (PlainText.halfWidth(cell).toUpperCase(Locale.ROOT).replaceAll("[\\s/,+&、]", "")) {
            case "R" -> Optional.of(R);
            case "A" -> Optional.of(A);
            case "AR", "RA" -> Optional.of(AR);
            case "C" -> Optional.of(C);
            case "I" -> Optional.of(I);
            default -> Optional.empty();
        };
    }

    /** As it stands in the cell of a matrix: {@code A/R} for both. */
    public String sign() {
        return this == AR ? "A/R" : name();
    }
}
