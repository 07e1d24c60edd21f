package io.septet.archive;

import io.septet.archive.domain.FiledDocument;
import io.septet.archive.domain.FiledDocuments;
import io.septet.archive.domain.FiledPackage;
import io.septet.archive.domain.PackageReader;
import io.septet.archive.domain.Shelf;
import io.septet.evidence.LookBack;
import io.septet.evidence.LookedBack;
import io.septet.evidence.Outcome;
import io.septet.platform.CompanyLanguage;
import io.septet.project.ProjectView;
import io.septet.project.State;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Reads a package, so that what it says is found (A2): the same way when it is filed and when one of before is read. What cannot be
 * read of a file stays unfound, but the file itself is listed.
 */
@Component
class Cataloguing {

    private final FiledDocuments documents;
    private final Shelf shelf;
    private final GramIndex grams;
    private final List<LookedBack> looks;
    private final MessageSource texts;
    private final CompanyLanguage language;

    Cataloguing(
            EntityManager database,
            GramIndex grams,
            List<LookedBack> looks,
            MessageSource texts,
            CompanyLanguage language) {
        this.documents = new FiledDocuments(database);
        this.shelf = new Shelf(database);
        this.grams = grams;
        this.looks = looks;
        this.texts = texts;
        this.language = language;
    }

    /** Takes the package into the catalogue, in place of what was there of the project. */
    void add(FiledPackage filed, ProjectView project) {
        documents.removeOf(project.id());
        Optional<LookBack> look = looks.stream()
                .flatMap(module -> module.lookBack(project.id()).stream())
                .findFirst();
        filed.endedAs(
                project.state() == State.CANCELLED
                        ? Outcome.CANCELLED
                        : look.map(LookBack::outcome).orElse(null));
        Catalogue catalogue = new Catalogue(project, this::store);
        look.ifPresent(said -> catalogue.expect(said, texts.getMessage(said.document(), null, language.locale())));
        try (InputStream bytes = shelf.open(filed.stored())) {
            PackageReader.read(bytes, catalogue);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalogue.finish();
    }

    private void store(List<FiledDocument> some) {
        documents.add(some);
        grams.add(some);
    }
}
