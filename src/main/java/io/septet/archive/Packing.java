package io.septet.archive;

import io.septet.archive.domain.FileNames;
import io.septet.archive.domain.PackageWriter;
import io.septet.evidence.Document;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Packs one folder: every document as HTML and as JSON under one name, the files people added, a table of contents, and
 * the manifest. One file at a time is in memory.
 */
class Packing {

    private static final String FILES = "files";

    private final Folder folder;
    private final DocumentWording wording;
    private final HtmlLayout html;
    private final JsonLayout json;
    private final FileNames names;
    private final StringBuilder contents = new StringBuilder();
    private LocalDate latest;

    Packing(Folder folder, DocumentWording wording) {
        this.folder = folder;
        this.wording = wording;
        this.html = new HtmlLayout(wording);
        this.json = new JsonLayout(wording);
        this.names = new FileNames(folder.project().name());
        this.latest = wording.day(folder.project().proposedAt());
    }

    /** @return the SHA-256 of the package */
    String pack(ProjectFiles files, OutputStream to) throws IOException {
        PackageWriter writer = new PackageWriter(to);
        for (Document document : folder.documents()) {
            add(document, writer);
        }
        for (ProjectFile file : folder.files()) {
            add(file, files, writer);
        }
        add("index.html", latest, index(), writer);
        return writer.finish();
    }

    private void add(Document document, PackageWriter writer) throws IOException {
        LocalDate day = wording.day(document.date());
        String subject = wording.text(document.subject(), document.arguments());
        String name = names.document(day, subject);
        add(name + ".html", day, html.write(folder.project(), document), writer);
        add(name + ".json", day, json.write(folder.project(), document), writer);
        list(day, subject, List.of(name + ".html", name + ".json"));
    }

    private void add(ProjectFile file, ProjectFiles files, PackageWriter writer) throws IOException {
        LocalDate day = wording.day(file.addedAt());
        String title = file.name() == null ? file.id() : file.name();
        String name = names.file(FILES, day, title);
        try (InputStream content = files.content(file)) {
            writer.add(name, day, content);
        }
        list(day, title, List.of(name));
    }

    private static void add(String name, LocalDate day, String text, PackageWriter writer) throws IOException {
        writer.add(name, day, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void list(LocalDate day, String subject, List<String> files) {
        latest = day.isAfter(latest) ? day : latest;
        StringBuilder links = new StringBuilder();
        for (String file : files) {
            String address = URLEncoder.encode(file, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .replace("%2F", "/");
            String kind = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
            links.append("<a href=\"%s\">%s</a> ".formatted(address, HtmlLayout.escaped(kind)));
        }
        contents.append(
                "<tr><td>%s</td><td>%s</td><td>%s</td></tr>\n".formatted(day, HtmlLayout.escaped(subject), links));
    }

    private String index() {
        String page =
                """
                <section>
                <table>
                <thead><tr><th scope="col">%s</th><th scope="col">%s</th><th></th></tr></thead>
                <tbody>
                %s</tbody>
                </table>
                <p class="none">%s</p>
                </section>
                """
                        .formatted(
                                text("archive.contents.date"),
                                text("archive.contents.document"),
                                contents,
                                text("archive.contents.check"));
        return html.page(folder.project(), wording.text("archive.contents"), latest.toString(), page);
    }

    private String text(String key) {
        return HtmlLayout.escaped(wording.text(key));
    }
}
