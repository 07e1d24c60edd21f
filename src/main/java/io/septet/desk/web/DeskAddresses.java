package io.septet.desk.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** What forms ask for. */
@Component
class DeskAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/api/texts",
                "/api/directory",
                "/api/choices/{list}",
                "/api/tasks/{taskId}",
                "/api/tasks/{taskId}/draft",
                "/api/tasks/{taskId}/check",
                "/api/tasks/{taskId}/foresight",
                "/api/tasks/{taskId}/interim",
                "/api/tasks/{taskId}/completion",
                "/api/tasks/{taskId}/files",
                "/api/tasks/{taskId}/files/{fileId}",
                "/api/starts/{process}",
                "/api/starts/{process}/check",
                "/api/starts/{process}/instances");
    }
}
