package io.septet.archive;

import io.septet.archive.domain.PackageWriter;
import io.septet.evidence.Document;
import io.septet.project.FileNames;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.thymeleaf.ITemplateEngine;

/**
 * Packs one folder: every document as HTML and as JSON under one name, with what lies beside it, the files people added, a table of contents, and
 * the manifest. One file at a time is in memory.
 */
class Packing {

    static final String FILES = "files";

    /** The table of contents. */
    static final String CONTENTS = "index.html";

    /** What lies beside a document is for programs, except pictures. */
    private static final String PICTURE = ".svg";

    private final Folder folder;
    private final ProjectFiles files;
    private final DocumentWording wording;
    private final HtmlLayout html;
    private final JsonLayout json;
    private final FileNames names;
    private final List<Entry> contents = new ArrayList<>();
    private LocalDate latest;

    Packing(Folder folder, ProjectFiles files, DocumentWording wording, ITemplateEngine templates) {
        this.folder = folder;
        this.files = files;
        this.wording = wording;
        this.html = new HtmlLayout(templates, wording);
        this.json = new JsonLayout(wording);
        this.names = new FileNames(folder.project().name());
        this.latest = wording.day(folder.project().proposedAt());
    }

    /** What the package is called: by the day on which the project ended, or else by this one. */
    String name(Instant now) {
        ProjectView project = folder.project();
        LocalDate day = wording.day(project.endedAt() == null ? now : project.endedAt());
        return FileNames.ofPackage(day, project.name(), wording.text("archive.package"));
    }

    /** @return the SHA-256 of the package */
    String pack(OutputStream to) throws IOException {
        PackageWriter writer = new PackageWriter(to);
        for (Document document : folder.documents()) {
            add(document, writer);
        }
        for (ProjectFile file : folder.files()) {
            add(file, writer);
        }
        add(CONTENTS, latest, html.contents(folder.project(), latest, contents), writer);
        return writer.finish();
    }

    private void add(Document document, PackageWriter writer) throws IOException {
        LocalDate day = wording.day(document.date());
        String subject = wording.text(document.subject(), document.arguments());
        String name = names.document(day, subject);
        add(name + ".html", day, html.document(folder.project(), document), writer);
        add(name + ".json", day, json.write(folder.project(), document), writer);
        List<String> readable = new ArrayList<>(List.of(name + ".html", name + ".json"));
        for (Map.Entry<String, String> file : document.files().entrySet()) {
            add(name + "/" + file.getKey(), day, file.getValue(), writer);
            if (file.getKey().endsWith(PICTURE)) {
                readable.add(name + "/" + file.getKey());
            }
        }
        list(day, subject, readable);
    }

    private void add(ProjectFile file, PackageWriter writer) throws IOException {
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
        contents.add(new Entry(
                wording.dayInWords(day),
                subject,
                files.stream().map(Entry.Link::to).toList()));
    }
}
