package io.septet.workbook;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell; of a formula, what it last came to.
 *
 * @param text without blanks around it; of a day, as ISO writes it
 * @param day where it is one, and not only reads like one
 * @param trouble key of the text that says why nobody knows what stands there; null when all is well
 */
public record SheetCell(String text, @Nullable LocalDate day, @Nullable String trouble) {

    static final SheetCell EMPTY = new SheetCell("", null, null);

    public static SheetCell of(String text) {
        return new SheetCell(text.strip(), null, null);
    }

    static SheetCell of(LocalDate day) {
        return new SheetCell(day.toString(), day, null);
    }

    static SheetCell broken(String trouble) {
        return new SheetCell("", null, trouble);
    }

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return text.isEmpty() && trouble == null;
    }
}
