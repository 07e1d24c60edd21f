package io.septet.template.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The pages of templates; keeping them is for process owners, which their controller asks for. */
@Component
class TemplateAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/templates", "/templates/new", "/templates/{template}", "/templates/{template}/withdrawal");
    }
}
