package io.septet.archive;

import io.septet.calendar.DateWording;
import io.septet.directory.Directory;
import io.septet.platform.CompanyCurrency;
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
    private final DateWording dates;
    private final CompanyCurrency currency;
    private final ITemplateEngine templates;

    Packer(
            ProjectFiles files,
            Directory directory,
            MessageSource texts,
            CompanyLanguage language,
            DateWording dates,
            CompanyCurrency currency,
            ITemplateEngine templates) {
        this.files = files;
        this.directory = directory;
        this.texts = texts;
        this.language = language;
        this.dates = dates;
        this.currency = currency;
        this.templates = templates;
    }

    Packing packing(Folder folder) {
        DocumentWording wording = new DocumentWording(texts, language.locale(), directory.roster(), dates, currency);
        return new Packing(folder, files, wording, templates);
    }
}
