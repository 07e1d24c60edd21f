package io.septet.load.web;

import io.septet.platform.OpenAddresses;
import java.util.List;
import org.springframework.stereotype.Component;

/** The page of a department's load. */
@Component
class LoadAddresses implements OpenAddresses {

    @Override
    public List<String> patterns() {
        return List.of("/load");
    }
}
