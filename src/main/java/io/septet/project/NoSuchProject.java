package io.septet.project;

import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no project of that id; an address that names it leads nowhere. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public class NoSuchProject extends NoSuchElementException {

    NoSuchProject(ProjectId id) {
        super("No project " + id);
    }
}
