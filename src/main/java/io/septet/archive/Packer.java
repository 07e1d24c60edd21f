package io.septet.archive;

import io.septet.calendar.WorkingTime;
import io.septet.directory.Directory;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectFiles;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;

/** Packs folders: in the company's language, with the names that people and departments have by then. */
@Component
class Packer {

    private final ProjectFiles files;
    private final Directory directory;
    private final MessageSource texts;
    private final CompanyLanguage language;
    private final WorkingTime time;
    private final ITemplateEngine templates;

    Packer(
            ProjectFiles files,
            Directory directory,
            MessageSource texts,
            CompanyLanguage language,
            WorkingTime time,
            ITemplateEngine templates) {
        this.files = files;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
        this.time = time;
        this.templates = templates;
    }

    Packing packing(Folder folder) {
        DocumentWording wording = new DocumentWording(texts, language.locale(), directory.roster(), time.zone());
        return new Packing(folder, files, wording, templates);
    }
}
