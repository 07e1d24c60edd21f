package io.septet.portal.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first page and the list of all projects, with the filters that people keep of it. */
@Component
class PortalAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/", "/projects", "/projects/filters", "/projects/filters/{filter}/removed");
    }
}
