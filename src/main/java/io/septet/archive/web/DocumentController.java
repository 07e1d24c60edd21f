package io.septet.archive.web;

import io.septet.archive.ArchivedProject;
import io.septet.archive.Archives;
import io.septet.archive.Finds;
import io.septet.directory.PersonId;
import io.septet.project.OfferedWithArchived;
import io.septet.project.ProjectId;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What is in the package of a project, and each document of it in the browser. */
@Controller
class DocumentController {

    private final Archives archives;
    private final Finds finds;
    private final ObjectProvider<OfferedWithArchived> offers;

    DocumentController(Archives archives, Finds finds, ObjectProvider<OfferedWithArchived> offers) {
        this.archives = archives;
        this.finds = finds;
        this.offers = offers;
    }

    @GetMapping("/archive/{project}")
    String contents(@PathVariable UUID project, PersonId person, Model page) {
        ProjectId id = new ProjectId(project);
        ArchivedProject archived = archives.get(id, person);
        page.addAttribute("archived", archived);
        page.addAttribute(
                "offers",
                offers.stream()
                        .flatMap(room -> room.links(archived.project(), person).stream())
                        .toList());
        page.addAttribute("documents", finds.contents(id, person));
        return "archive/contents";
    }

    @GetMapping("/archive/{project}/documents/{position}")
    void document(@PathVariable UUID project, @PathVariable int position, PersonId person, HttpServletResponse response)
            throws IOException {
        ProjectId id = new ProjectId(project);
        Shown shown = new Shown(finds.document(id, position, person));
        response.setContentType(shown.type().toString());
        response.setHeader("Content-Security-Policy", Shown.NOTHING_RUNS);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                (shown.isOnlySaved() ? ContentDisposition.attachment() : ContentDisposition.inline())
                        .filename(shown.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archives.copy(id, position, response.getOutputStream());
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingThere() {}
}
