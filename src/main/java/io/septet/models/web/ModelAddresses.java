package io.septet.models.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of processes and tables; they are for process owners, which their controller asks for. */
@Component
class ModelAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/processes",
                "/processes/proposal",
                "/processes/{key}",
                "/processes/{key}/versions/{number:\\d{1,6}}",
                "/processes/{key}/versions/{number:\\d{1,6}}/file");
    }
}
