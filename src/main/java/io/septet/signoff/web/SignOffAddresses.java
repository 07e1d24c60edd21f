package io.septet.signoff.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The signatures of a project, and where a form gets the token to sign with. */
@Component
class SignOffAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/signatures",
                "/projects/{id}/signatures/taking-back",
                "/projects/{id}/signatures/closing",
                "/api/signing-tokens");
    }
}
