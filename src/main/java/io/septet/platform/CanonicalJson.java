package io.septet.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * One text for one content, on any machine: names sorted, no space between tokens, texts in Unicode's form NFC, dates in
 * ISO form, numbers without exponent and trailing zeros, and nothing for what is null.
 */
public final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .build();

    private CanonicalJson() {}

    /** The text of a value. */
    public static String write(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(tree(value), text);
        return text.toString();
    }

    /** The value as a tree, in the spelling that {@link #write} gives it. */
    public static JsonNode tree(@Nullable Object value) {
        return JSON.valueToTree(value);
    }

    /** The value of a text. A name that the type does not know is passed over, so that later versions read earlier texts. */
    public static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Not a " + type.getSimpleName(), e);
        }
    }

    /** SHA-256 of a text, in hexadecimal. */
    public static String hash(String text) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            Map<String, JsonNode> sorted = new TreeMap<>();
            node.properties().forEach(entry -> sorted.put(normal(entry.getKey()), entry.getValue()));
            sorted.values().removeIf(JsonNode::isNull);
            char before = '{';
            for (Map.Entry<String, JsonNode> entry : sorted.entrySet()) {
                text.append(before).append(new TextNode(entry.getKey())).append(':');
                write(entry.getValue(), text);
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode entry : node) {
                text.append(before);
                write(entry, text);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (node.isTextual()) {
            text.append(new TextNode(normal(node.textValue())));
        } else if (node.isNumber()) {
            text.append(plain(node.decimalValue()));
        } else {
            text.append(node);
        }
    }

    private static String normal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
