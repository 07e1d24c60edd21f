package io.septet.platform;

import java.util.Map;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** The address of a page on which something is sought: whoever opens it finds the same. */
public final class SoughtAddress {

    private SoughtAddress() {}

    /**
     * Whatever signs are in a value, they end neither it nor the address.
     *
     * @param path below Septet's own, such as {@code /projects}
     * @param parameters in the order in which they stand in the address
     */
    public static UriComponents of(String path, Map<String, ?> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        parameters.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(parameters);
    }
}
