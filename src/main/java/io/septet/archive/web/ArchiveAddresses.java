package io.septet.archive.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The archive and its packages, and the trace of decisions of a project. */
@Component
class ArchiveAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/archive",
                "/archive/{project}",
                "/archive/{project}.zip",
                "/archive/{project}/documents/{position}",
                "/projects/{project}/decisions");
    }
}
