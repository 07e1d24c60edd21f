package io.septet.platform.models;

import io.septet.Caller;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends what Camunda Modeler sends when somebody deploys a diagram: every file under its bare name, changed ones only. */
public final class Modeler {

    public static final String REST = "/engine-rest/deployment/create";
    public static final String COCKPIT = "/camunda/api/engine/engine/default/deployment/create";

    private static final String BOUNDARY = "----WebKitFormBoundarySeptet";

    private final Caller caller;
    private final Map<String, String> fields = new LinkedHashMap<>(Map.of("deployment-source", "Camunda Modeler"));

    public Modeler(Caller caller) {
        this.caller = caller;
        fields.put("enable-duplicate-filtering", "true");
        fields.put("deploy-changed-only", "true");
    }

    /** As somebody would who sends the request by hand. */
    public Modeler with(String field, String value) {
        fields.put(field, value);
        return this;
    }

    public HttpResponse<String> deploy(String door, String name, Map<String, String> files) {
        StringBuilder body = new StringBuilder();
        fields.put("deployment-name", name);
        fields.forEach((field, value) -> body.append(
                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, field, value)));
        files.forEach((file, content) ->
                body.append(("--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\n"
                                + "Content-Type: application/octet-stream\r\n\r\n%s\r\n")
                        .formatted(BOUNDARY, file, file, content)));
        return caller.send(
                "POST", door, "multipart/form-data; boundary=" + BOUNDARY, body + "--%s--\r\n".formatted(BOUNDARY));
    }
}
