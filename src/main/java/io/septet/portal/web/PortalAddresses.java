package io.septet.portal.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The first page, the list of all projects with the filters that people keep of it, the bar, and how the company looks. */
@Component
class PortalAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/",
                "/projects",
                "/projects/filters",
                "/projects/filters/{filter}/removed",
                "/bar",
                "/company/logo",
                "/company/look.css");
    }

    /** Who is to sign in sees where. */
    @Override
    public List<String> withoutSigningIn() {
        return List.of("/company/logo", "/company/look.css");
    }
}
