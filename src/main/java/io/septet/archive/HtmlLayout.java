package io.septet.archive;

import io.septet.evidence.Document;
import io.septet.evidence.Fields;
import io.septet.evidence.Fields.Field;
import io.septet.evidence.Fields.Group;
import io.septet.evidence.Fields.Plain;
import io.septet.evidence.Fields.Rows;
import io.septet.evidence.Fields.Several;
import io.septet.evidence.Fields.Value;
import io.septet.project.ProjectView;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * Lays a document out for people: one file without links to anything else, fit for printing, still readable in twenty
 * years. Whatever people wrote is shown as they wrote it; nothing of it is ever run.
 */
class HtmlLayout {

    private final DocumentWording wording;
    private final String style;

    HtmlLayout(DocumentWording wording) {
        this.wording = wording;
        try (InputStream file = new ClassPathResource("archive/document.css").getInputStream()) {
            this.style = new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String write(ProjectView project, Document document) {
        StringBuilder content = new StringBuilder();
        section(document.content(), 2, content);
        String subject = wording.text(document.subject(), document.arguments());
        return page(project, subject, wording.moment(document.date()), content.toString());
    }

    /** @param content HTML that is put in as it stands */
    String page(ProjectView project, String subject, String date, String content) {
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <title>%s · %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <header>
                <p>%s · %s</p>
                <h1>%s</h1>
                <p>%s</p>
                </header>
                <main>
                %s</main>
                </body>
                </html>
                """
                .formatted(
                        escaped(wording.languageTag()),
                        escaped(subject),
                        escaped(project.name()),
                        style,
                        escaped(project.code()),
                        escaped(project.name()),
                        escaped(subject),
                        escaped(date),
                        content);
    }

    /** Single values as a list of terms; groups and tables follow under headings of their own. */
    private void section(Fields fields, int level, StringBuilder html) {
        List<Field> single =
                fields.all().stream().filter(field -> isSingle(field.value())).toList();
        if (!single.isEmpty()) {
            html.append("<dl>\n");
            for (Field field : single) {
                html.append("<dt>%s</dt><dd>%s</dd>\n".formatted(label(field), words(field.value())));
            }
            html.append("</dl>\n");
        }
        for (Field field : fields.all()) {
            if (isSingle(field.value())) {
                continue;
            }
            html.append("<section>\n<h%1$d>%2$s</h%1$d>\n".formatted(level, label(field)));
            if (field.value() instanceof Group group) {
                section(group.fields(), Math.min(level + 1, 6), html);
            } else if (field.value() instanceof Rows rows) {
                table(rows.rows(), html);
            } else {
                list((Several) field.value(), html);
            }
            html.append("</section>\n");
        }
    }

    private void table(List<Fields> rows, StringBuilder html) {
        if (rows.isEmpty()) {
            html.append(nothing());
            return;
        }
        html.append("<table>\n<thead><tr>");
        rows.get(0).all().forEach(column -> html.append("<th scope=\"col\">%s</th>".formatted(label(column))));
        html.append("</tr></thead>\n<tbody>\n");
        for (Fields row : rows) {
            html.append("<tr>");
            row.all()
                    .forEach(cell ->
                            html.append("<td>").append(cell(cell.value())).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private String cell(Value value) {
        if (value instanceof Group || value instanceof Rows) {
            StringBuilder inner = new StringBuilder();
            if (value instanceof Group group) {
                section(group.fields(), 6, inner);
            } else {
                table(((Rows) value).rows(), inner);
            }
            return inner.toString();
        }
        return words(value);
    }

    private void list(Several several, StringBuilder html) {
        if (several.values().isEmpty()) {
            html.append(nothing());
            return;
        }
        html.append("<ul>\n");
        several.values().forEach(value -> html.append("<li>%s</li>\n".formatted(words(value))));
        html.append("</ul>\n");
    }

    private static boolean isSingle(Value value) {
        boolean ofTexts =
                value instanceof Several several && several.values().stream().anyMatch(Plain.class::isInstance);
        return !(value instanceof Group || value instanceof Rows || ofTexts);
    }

    private String nothing() {
        return "<p class=\"none\">%s</p>\n".formatted(escaped(wording.text("form.none")));
    }

    private String label(Field field) {
        return escaped(wording.label(field));
    }

    private String words(Value value) {
        String words = wording.words(value);
        return words.isEmpty() ? "<span class=\"none\">—</span>" : escaped(words);
    }

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
