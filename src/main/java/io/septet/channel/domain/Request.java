package io.septet.channel.domain;

import java.net.URI;
import java.util.Map;

/** What goes over the wire: JSON by POST. */
public record Request(URI address, Map<String, String> headers, String body) {

    /** The address, the headers and the body may hold keys and what is nobody else's business. */
    @Override
    public String toString() {
        return "Request to " + address.getHost();
    }
}
