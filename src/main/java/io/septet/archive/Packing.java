package io.septet.archive;

import io.septet.archive.domain.FileNames;
import io.septet.archive.domain.PackageWriter;
import io.septet.project.Document;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Packs a folder: every document as HTML and as JSON under one name, the files people added, a table of contents, and
 * the manifest. One file at a time is in memory.
 */
@Component
class Packing {

    private static final String FILES = "files";

    private final HtmlLayout html;
    private final JsonLayout json;
    private final DocumentWording wording;
    private final ProjectFiles files;

    Packing(HtmlLayout html, JsonLayout json, DocumentWording wording, ProjectFiles files) {
        this.html = html;
        this.json = json;
        this.wording = wording;
        this.files = files;
    }

    /** @return the SHA-256 of the package */
    String pack(Folder folder, OutputStream to) throws IOException {
        PackageWriter writer = new PackageWriter(to);
        FileNames names = new FileNames(folder.project().name());
        List<String> contents = new ArrayList<>();
        LocalDate latest = wording.day(folder.project().proposedAt());
        for (Document document : folder.documents()) {
            LocalDate day = wording.day(document.date());
            String subject = wording.text(document.subject(), document.arguments());
            String name = names.document(day, subject);
            add(writer, name + ".html", day, html.write(folder.project(), document));
            add(writer, name + ".json", day, json.write(folder.project(), document));
            contents.add(row(day, subject, List.of(name + ".html", name + ".json")));
            latest = day.isAfter(latest) ? day : latest;
        }
        for (ProjectFile file : folder.files()) {
            LocalDate day = wording.day(file.addedAt());
            String title = file.name() == null ? file.id() : file.name();
            String name = names.file(FILES, day, title);
            try (InputStream content = files.content(file)) {
                writer.add(name, day, content);
            }
            contents.add(row(day, title, List.of(name)));
            latest = day.isAfter(latest) ? day : latest;
        }
        add(writer, "index.html", latest, index(folder, latest, contents));
        return writer.finish();
    }

    private static void add(PackageWriter writer, String name, LocalDate day, String text) throws IOException {
        writer.add(name, day, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String index(Folder folder, LocalDate latest, List<String> rows) {
        String table = "<table>\n<thead><tr><th scope=\"col\">%s</th><th scope=\"col\">%s</th><th></th></tr></thead>\n"
                        .formatted(text("archive.contents.date"), text("archive.contents.document"))
                + "<tbody>\n" + String.join("", rows) + "</tbody>\n</table>\n"
                + "<p class=\"none\">%s</p>\n".formatted(text("archive.contents.check"));
        return html.page(folder.project(), wording.text("archive.contents"), latest.toString(), table);
    }

    private static String row(LocalDate day, String subject, List<String> files) {
        StringBuilder links = new StringBuilder();
        for (String file : files) {
            String address = URLEncoder.encode(file, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%2F", "/");
            String kind = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            links.append("<a href=\"%s\">%s</a> ".formatted(address, HtmlLayout.escaped(kind)));
        }
        return "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n".formatted(day, HtmlLayout.escaped(subject), links);
    }

    private String text(String key) {
        return HtmlLayout.escaped(wording.text(key));
    }
}
