package io.septet.archive;

import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.PackageReader;
import io.septet.archive.domain.Words;
import io.septet.evidence.LookBack;
import io.septet.platform.PlainText;
import io.septet.project.FileNames;
import io.septet.project.ProjectView;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What can be found of one package, as it is read from its beginning to its end. */
class Catalogue implements PackageReader.Visitor {

    /** A document of more characters is kept in several pieces. */
    private static final int LONGEST = 200_000;

    /** So many are in memory at a time. */
    private static final int AT_ONCE = 20;

    private static final int LONGEST_SUBJECT = 500;

    private static final String PAGE = ".html";

    private final ProjectView project;
    private final Consumer<List<FiledDocument>> store;
    private final List<FiledDocument> waiting = new ArrayList<>();
    private @Nullable LookBack look;
    private String subjectOfLook = "";

    /** @param store takes in what was read so far */
    Catalogue(ProjectView project, Consumer<List<FiledDocument>> store) {
        this.project = project;
        this.store = store;
    }

    /** The lessons that stand in the document of this subject. */
    void expect(LookBack said, String subject) {
        look = said;
        subjectOfLook = subject;
    }

    @Override
    public boolean visit(int position, String name, InputStream content) throws IOException {
        if (name.equals(Packing.CONTENTS)) {
            String words = project.code() + " · " + project.name();
            add(new FiledDocument(project.id(), Kind.PROJECT, position, null, project.name(), null, words));
        } else if (name.startsWith(Packing.FILES + "/")) {
            String file = name.substring(Packing.FILES.length() + 1);
            add(new FiledDocument(project.id(), Kind.FILE, position, name, file, FileNames.dayOf(file), file));
        } else if (name.endsWith(PAGE) && !name.contains("/")) {
            read(position, name, Jsoup.parse(new String(content.readAllBytes(), StandardCharsets.UTF_8)));
        }
        return true;
    }

    private void read(int position, String name, Document page) {
        String subject = PlainText.shortened(text(page.selectFirst("h1")), LONGEST_SUBJECT);
        String words = subject + "\n" + text(page.selectFirst("main"));
        for (int from = 0; from < words.length(); from += LONGEST) {
            String piece = words.substring(from, Math.min(words.length(), from + LONGEST + Words.LONGEST));
            add(new FiledDocument(project.id(), Kind.DOCUMENT, position, name, subject, FileNames.dayOf(name), piece));
        }
        if (look != null && subject.equals(subjectOfLook)) {
            look.lessons()
                    .forEach(lesson -> add(new FiledDocument(
                            project.id(),
                            Kind.LESSON,
                            position,
                            name,
                            lesson.kind(),
                            FileNames.dayOf(name),
                            lesson.text())));
        }
    }

    private static String text(@Nullable Element element) {
        return element == null ? "" : element.text();
    }

    private void add(FiledDocument document) {
        waiting.add(document);
        if (waiting.size() == AT_ONCE) {
            finish();
        }
    }

    /** Stores what was read last. */
    void finish() {
        if (!waiting.isEmpty()) {
            store.accept(List.copyOf(waiting));
            waiting.clear();
        }
    }
}
