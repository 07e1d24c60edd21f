package io.septet.paper;

import io.septet.project.ProjectView;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/**
 * What a page is when it is printed: a document of its project, called as it is in the archive.
 *
 * @param subject key of the text that names it, such as {@code plan.document.version}
 * @param arguments what that text names, in its order
 * @param date the document's own date: when its content was last decided or written
 * @param hash SHA-256 of what was signed, in hexadecimal; null where nothing was
 */
public record PrintedAs(
        ProjectView project, String subject, List<Object> arguments, Instant date, @Nullable String hash) {

    /** By this name pages know it: where there is none, there is nothing to print yet. */
    static final String NAME = "printedAs";

    public PrintedAs {
        arguments = List.copyOf(arguments);
    }

    public static PrintedAs of(ProjectView project, Instant date, String subject, Object... arguments) {
        return new PrintedAs(project, subject, List.of(arguments), date, null);
    }

    /** The same document, of which this was signed. */
    public PrintedAs signed(String signed) {
        return new PrintedAs(project, subject, arguments, date, signed);
    }

    /** Lets the page be printed as this. */
    public void on(Model page) {
        page.addAttribute(NAME, this);
    }
}
