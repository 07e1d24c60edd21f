package io.septet;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form as somebody filled it in, field by field, by the paths in which findings speak: {@code
 * Filled.as(SamplePlans.work()).with("items[0].raci.sales", "R").without("items[1]")}.
 */
public final class Filled {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[(\\d+)]");

    private final ObjectNode content;

    private Filled(ObjectNode content) {
        this.content = content;
    }

    /** Filled in as a record, a map or the content of a sheet says. */
    public static Filled as(Object content) {
        return new Filled(JSON.<ObjectNode>valueToTree(content).deepCopy());
    }

    /** Writes into a field; null empties it. */
    public Filled with(String path, Object value) {
        JsonNode parent = parentOf(path);
        JsonNode written = JSON.valueToTree(value);
        if (parent instanceof ArrayNode rows) {
            rows.set(rowOf(path), written);
        } else {
            ((ObjectNode) parent).set(fieldOf(path), written);
        }
        return this;
    }

    /** Leaves a field out, or a row. */
    public Filled without(String path) {
        JsonNode parent = parentOf(path);
        if (parent instanceof ArrayNode rows) {
            rows.remove(rowOf(path));
        } else {
            ((ObjectNode) parent).remove(fieldOf(path));
        }
        return this;
    }

    /** Adds a row below the others. */
    public Filled withRow(String table, Object row) {
        ((ArrayNode) at(table)).add(JSON.<JsonNode>valueToTree(row));
        return this;
    }

    /** What stands at a place. */
    public JsonNode at(String path) {
        JsonNode at = content;
        for (Matcher step = STEP.matcher(path); step.find(); ) {
            at = step.group(1) != null ? at.path(step.group(1)) : at.path(Integer.parseInt(step.group(2)));
        }
        if (at.isMissingNode()) {
            throw new IllegalArgumentException("Nothing stands at %s in %s".formatted(path, content));
        }
        return at;
    }

    @JsonValue
    public ObjectNode content() {
        return content;
    }

    private JsonNode parentOf(String path) {
        return at(path.substring(0, lastStep(path).start()));
    }

    private static String fieldOf(String path) {
        return lastStep(path).group(1);
    }

    private static int rowOf(String path) {
        return Integer.parseInt(lastStep(path).group(2));
    }

    private static Matcher lastStep(String path) {
        Matcher last = STEP.matcher(path);
        int from = Math.max(path.lastIndexOf('.') + 1, path.endsWith("]") ? path.lastIndexOf('[') : 0);
        if (!last.find(from)) {
            throw new IllegalArgumentException("No path: " + path);
        }
        return last;
    }

    @Override
    public String toString() {
        return content.toString();
    }
}
