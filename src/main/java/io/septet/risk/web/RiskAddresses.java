package io.septet.risk.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** For whoever may read about the project. */
@Component
class RiskAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of(
                "/projects/{id}/risks",
                "/projects/{id}/risks.pdf",
                "/projects/{id}/risks/list.xlsx",
                "/projects/{id}/risks/raised");
    }
}
