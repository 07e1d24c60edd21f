package io.septet.archive;

import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.project.ProjectView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/**
 * Lays a document out for people: one file without links to anything else, fit for printing, still readable in twenty
 * years. Whatever people wrote is shown as they wrote it; nothing of it is ever run.
 */
class HtmlLayout {

    private final ITemplateEngine templates;
    private final DocumentWording wording;
    private final String style;

    HtmlLayout(ITemplateEngine templates, DocumentWording wording) {
        this.templates = templates;
        this.wording = wording;
        try (InputStream file = new ClassPathResource("archive/document.css").getInputStream()) {
            this.style = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String document(ProjectView project, Document document) {
        String subject = wording.text(document.subject(), document.arguments());
        Fields fields = document.content();
        return page("document", project, subject, wording.moment(document.date()), Part.section(fields, wording));
    }

    /** The table of contents, of the day of what is latest in it. */
    String contents(ProjectView project, LocalDate latest, List<Entry> entries) {
        return page("contents", project, wording.text("archive.contents"), wording.dayInWords(latest), entries);
    }

    private String page(String template, ProjectView project, String subject, String date, Object shown) {
        Map<String, Object> page =
                Map.of("project", project, "subject", subject, "date", date, "style", style, "shown", shown);
        return templates.process("archive/package/" + template, new Context(wording.language(), page));
    }
}
