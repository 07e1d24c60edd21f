package io.septet.plan.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** Enters what was understood of a plan table as the form does: each row into the item of its key. */
final class Entered {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Entered() {}

    static JsonNode items(JsonNode understood) {
        Map<String, ObjectNode> items = new LinkedHashMap<>();
        for (JsonNode row : understood.get("rows")) {
            ObjectNode item = items.computeIfAbsent(row.at("/cells/key").asText(), key -> JSON.createObjectNode());
            row.get("cells")
                    .properties()
                    .forEach(cell -> enter(item, cell.getKey(), cell.getValue().asText()));
        }
        ObjectNode content = JSON.createObjectNode();
        items.values().forEach(content.putArray("items")::add);
        return content;
    }

    private static void enter(ObjectNode item, String path, String text) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            item.put(path, text);
        } else if (!text.isEmpty()) {
            item.withObjectProperty(path.substring(0, dot)).put(path.substring(dot + 1), text);
        }
    }
}
