package io.septet.desk.web;

import io.septet.desk.TaskFile;
import io.septet.desk.TaskFiles;
import io.septet.directory.PersonId;
import io.septet.findings.FindingTexts;
import io.septet.findings.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The files of a task, for the form that it is done in. A file is only ever saved, never shown by the browser, whatever
 * it claims to be: somebody's page must not run among Septet's.
 */
@RestController
@RequestMapping("/api/tasks/{taskId}/files")
class TaskFileController {

    private final TaskFiles files;
    private final FindingTexts texts;

    TaskFileController(TaskFiles files, FindingTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    /** Lists the files of a task. */
    @GetMapping
    List<TaskFile> list(@PathVariable String taskId, PersonId person) {
        return files.of(taskId, person);
    }

    /** Attaches a file to a task. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    TaskFile attach(@PathVariable String taskId, @RequestParam MultipartFile content, PersonId person)
            throws IOException {
        try (InputStream bytes = content.getInputStream()) {
            return files.attach(taskId, person, content.getOriginalFilename(), content.getContentType(), bytes);
        }
    }

    /** Downloads a file of a task. */
    @GetMapping(path = "/{fileId}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    ResponseEntity<Resource> download(@PathVariable String taskId, @PathVariable String fileId, PersonId person) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().build().toString())
                .body(new InputStreamResource(files.content(taskId, person, fileId)));
    }

    /** Takes back a file that one attached oneself. */
    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable String taskId, @PathVariable String fileId, PersonId person) {
        files.takeBack(taskId, person, fileId);
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    ProblemDetail refused(Refused refused) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, texts.sentences(refused.findings()));
    }
}
