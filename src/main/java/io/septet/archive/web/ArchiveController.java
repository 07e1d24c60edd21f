package io.septet.archive.web;

import io.septet.archive.ArchivedProject;
import io.septet.archive.Archives;
import io.septet.archive.Finds;
import io.septet.archive.Sought;
import io.septet.directory.Directory;
import io.septet.directory.PersonId;
import io.septet.evidence.Outcome;
import io.septet.platform.PageOfList;
import io.septet.project.Category;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
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

/** The archive, in which one looks for projects and what they say (A2), the packages for download, and the trace of decisions of any project (A3). */
@Controller
class ArchiveController {

    private static final int FOUND_ON_A_PAGE = 20;

    private static final int LAST_PAGE = 1_000;

    private final Archives archives;
    private final Finds finds;
    private final Readers readers;
    private final Directory directory;

    ArchiveController(Archives archives, Finds finds, Readers readers, Directory directory) {
        this.archives = archives;
        this.finds = finds;
        this.readers = readers;
        this.directory = directory;
    }

    @ModelAttribute
    void wording(Model page) {
        page.addAttribute("names", directory.roster());
    }

    @GetMapping("/archive")
    String archive(@RequestParam(defaultValue = "0") int page, Filter filter, PersonId person, Model model) {
        model.addAttribute("filter", filter);
        model.addAttribute("categories", Category.values());
        model.addAttribute("outcomes", Outcome.values());
        if (filter.isYearWrong()) {
            return "archive/archive";
        }
        Sought sought = filter.sought();
        if (filter.isForDocuments()) {
            int number = Math.min(Math.max(page, 0), LAST_PAGE);
            model.addAttribute("found", finds.documents(person, sought, PageRequest.of(number, FOUND_ON_A_PAGE)));
        } else {
            model.addAttribute("archived", PageOfList.number(page, wanted -> finds.projects(person, sought, wanted)));
        }
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
