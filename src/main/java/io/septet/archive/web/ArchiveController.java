package io.septet.archive.web;

import io.septet.archive.ArchivedProject;
import io.septet.archive.Archives;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.platform.PageOfList;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The list of archived projects, their packages for download, and the trace of decisions of any project (A3). */
@Controller
class ArchiveController {

    private final Archives archives;
    private final Readers readers;
    private final Directory directory;

    ArchiveController(Archives archives, Readers readers, Directory directory) {
        this.archives = archives;
        this.readers = readers;
        this.directory = directory;
    }

    @ModelAttribute
    void wording(Model page) {
        page.addAttribute("names", directory.roster());
    }

    @GetMapping("/archive")
    String archive(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "") String called,
            PersonId person,
            Model model) {
        model.addAttribute("archived", PageOfList.number(page, wanted -> archives.list(person, called, wanted)));
        model.addAttribute("called", called);
        return "archive/archive";
    }

    @GetMapping("/projects/{project}/decisions")
    String decisions(@PathVariable UUID project, PersonId person, Model page) {
        ProjectId id = new ProjectId(project);
        page.addAttribute("project", readers.open(id, person));
        page.addAttribute("decisions", archives.decisions(id));
        page.addAttribute("namesThen", directory.namesThen());
        return "archive/decisions";
    }

    @GetMapping("/archive/{project}.zip")
    void download(@PathVariable UUID project, PersonId person, HttpServletResponse response) throws IOException {
        ProjectId id = new ProjectId(project);
        ArchivedProject archived = archives.get(id, person);
        String digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(archived.sha256()));
        response.setContentType("application/zip");
        response.setContentLengthLong(archived.length());
        response.setHeader("Repr-Digest", "sha-256=:%s:".formatted(digest));
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(archived.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        archives.copy(id, response.getOutputStream());
    }

    @ExceptionHandler(NoSuchElementException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void nothingThere() {}
}
