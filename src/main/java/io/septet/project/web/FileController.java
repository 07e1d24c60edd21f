package io.septet.project.web;

import io.septet.directory.PersonId;
import io.septet.project.ProjectFile;
import io.septet.project.ProjectFiles;
import io.septet.project.ProjectId;
import io.septet.project.Readers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * Downloads of a project's files, for those who may read about it (G5). A file is only ever saved, never shown by the
 * browser, whatever it claims to be: somebody's page must not run among Septet's.
 */
@Controller
class FileController {

    private final Readers readers;
    private final ProjectFiles files;

    FileController(Readers readers, ProjectFiles files) {
        this.readers = readers;
        this.files = files;
    }

    @GetMapping("/projects/{project}/files/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID project, @PathVariable String id, PersonId person) {
        ProjectId projectId = new ProjectId(project);
        readers.open(projectId, person);
        ProjectFile file =
                files.find(projectId, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(files.content(file)));
    }
}
